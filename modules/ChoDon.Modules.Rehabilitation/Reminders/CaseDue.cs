using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>Something to be done on a case by a day, and by whom.</summary>
internal sealed record CaseDue(string Subject, Guid CaseId, Guid UnitId, int Year, int Number, DateOnly DueOn, params CaseRole[] Roles);
