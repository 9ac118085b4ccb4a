using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ShowJoins;

/// <param name="Unit">The unit looked at.</param>
/// <param name="Months">Twelve months.</param>
internal sealed record JoinsView(Unit Unit, IReadOnlyList<MonthOfJoins> Months)
{
    public bool IsEmpty => Months.All(month => month is { Joined: 0, Left: 0 });
}
