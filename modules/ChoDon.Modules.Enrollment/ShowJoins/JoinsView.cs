using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ShowJoins;

/// <param name="Unit">The unit looked at.</param>
/// <param name="Months">Twelve months.</param>
/// <param name="OpensHouseholds">Whether the reader may open the lists behind the numbers.</param>
/// <param name="Before">When nothing happened in the twelve: the last month before them in which something did, if any.</param>
internal sealed record JoinsView(Unit Unit, IReadOnlyList<MonthOfJoins> Months, bool OpensHouseholds, Month? Before)
{
    public bool IsEmpty => AreEmpty(Months);

    public static bool AreEmpty(IReadOnlyList<MonthOfJoins> months) => months.All(month => month is { Joined: 0, Left: 0 });
}
