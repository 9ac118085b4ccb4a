using ChoDon.Modules.Campaigns.Data;

namespace ChoDon.Modules.Campaigns.ShowCalendar;

internal sealed record CalendarEntry(Guid Id, Guid UnitId, SessionKind Kind, SessionState State, DateOnly Day, TimeOnly? StartsAt);
