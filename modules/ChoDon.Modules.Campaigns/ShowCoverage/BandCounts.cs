using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <summary>How many villages there are in each band.</summary>
/// <param name="Tag">Villages of this kind of area; null for all.</param>
/// <param name="Counts">One number for each band, in their order.</param>
internal sealed record BandCounts(AreaTag? Tag, IReadOnlyList<int> Counts)
{
    public static readonly IReadOnlyList<ReachBand> Bands = Enum.GetValues<ReachBand>();

    public static BandCounts Of(IEnumerable<VillageReach> villages, AreaTag? tag = null)
    {
        var counts = villages
            .Where(village => tag is not { } kind || village.Tags.Contains(kind))
            .CountBy(village => village.Band)
            .ToDictionary();
        return new BandCounts(tag, [.. Bands.Select(band => counts.GetValueOrDefault(band))]);
    }

    /// <summary>The same for each kind of area that there is.</summary>
    public static IReadOnlyList<BandCounts> ByTag(IReadOnlyCollection<VillageReach> villages) =>
        [.. Enum.GetValues<AreaTag>().Select(tag => Of(villages, tag)).Where(row => row.Counts.Any(count => count > 0))];
}
