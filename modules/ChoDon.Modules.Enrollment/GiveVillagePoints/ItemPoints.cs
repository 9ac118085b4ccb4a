using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.GiveVillagePoints;

/// <param name="Item">The item.</param>
/// <param name="Points">What the village got for it; null while nobody gave any.</param>
internal sealed record ItemPoints(VillagePointItem Item, int? Points);
