using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Campaigns.SuggestPlan;

/// <summary>
/// Which village should come next. Kinds of areas that the programme puts first are reasons; the more of them a village
/// has, the earlier it comes, and among as many the one longest without a session. Then by commune and name.
/// </summary>
internal sealed class SuggestionOrder : IComparer<VillageReach>
{
    /// <summary>A village that met in these months, or in this one, is not suggested.</summary>
    public const int RestMonths = 3;

    public static readonly SuggestionOrder Instance = new();

    public static readonly IReadOnlyList<AreaTag> Reasons =
        [AreaTag.Remote, AreaTag.Bordering, AreaTag.EthnicMinority, AreaTag.Complex, AreaTag.SpeciallyDifficult];

    public static IEnumerable<AreaTag> ReasonsOf(VillageReach village) => Reasons.Where(village.Tags.Contains);

    public static bool HasRested(VillageReach village) => village.Months is not <= RestMonths;

    public int Compare(VillageReach? x, VillageReach? y)
    {
        if (x is null || y is null)
            return (x is null).CompareTo(y is null);
        return First(
            ReasonsOf(y).Count().CompareTo(ReasonsOf(x).Count()),
            (y.Months ?? int.MaxValue).CompareTo(x.Months ?? int.MaxValue),
            string.CompareOrdinal(x.CommuneName, y.CommuneName),
            string.CompareOrdinal(x.Name, y.Name),
            x.Id.CompareTo(y.Id));
    }

    private static int First(params ReadOnlySpan<int> answers)
    {
        foreach (var answer in answers)
        {
            if (answer != 0)
                return answer;
        }

        return 0;
    }
}
