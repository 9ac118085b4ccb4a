using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ListVillages;

/// <summary>Which villages are wanted; an empty filter wants all.</summary>
/// <param name="UnitId">A commune or village of the unit; null for the whole of it.</param>
/// <param name="Tag">Those that bear the tag today.</param>
/// <param name="Vacant">Those with a model that lacks a leader or a deputy.</param>
/// <param name="WithModel">Those with a model, or those without.</param>
/// <param name="Incomplete">Those without a model, a leader or a deputy.</param>
internal sealed record VillageFilter(
    Guid? UnitId = null, AreaTag? Tag = null, Post? Vacant = null, bool? WithModel = null, bool Incomplete = false)
{
    public bool IsEmpty => this == new VillageFilter();

    public bool Fits(VillageRow row) =>
        (UnitId is null || row.CommuneId == UnitId || row.Id == UnitId)
        && (Tag is null || row.Tags.Contains(Tag.Value))
        && (Vacant is null || row.Lacks(Vacant.Value))
        && (WithModel is null || row.HasModel == WithModel)
        && (!Incomplete || !row.IsComplete);
}
