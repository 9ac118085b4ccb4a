using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ShowJoins;

/// <param name="Unit">The unit looked at.</param>
/// <param name="Months">Twelve months.</param>
/// <param name="OpensHouseholds">Whether the reader may open the lists behind the numbers.</param>
internal sealed record JoinsView(Unit Unit, IReadOnlyList<MonthOfJoins> Months, bool OpensHouseholds)
{
    public bool IsEmpty => Months.All(month => month is { Joined: 0, Left: 0 });
}
