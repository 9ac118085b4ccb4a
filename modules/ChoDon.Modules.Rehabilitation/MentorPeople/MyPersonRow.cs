using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Modules.Rehabilitation.MentorPeople;

/// <summary>Somebody whom the reader helps, and what is due.</summary>
internal sealed record MyPersonRow(Guid Id, Guid UnitId, int Year, int Number, SealedText Initials, DateOnly? EndsOn, DateOnly? LastVisit, DateOnly? ReviewDue)
{
    public string ShortNumber => CaseNumbers.Short(Number, Year);
}
