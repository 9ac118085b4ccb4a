using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.SaveVillageTag;

/// <param name="Id">The record; a new one's key is made with the form, so that sending it twice makes one.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from; null for a new one.</param>
/// <param name="VillageId">The village.</param>
/// <param name="Tag">What kind of area it is.</param>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day, when it is known.</param>
internal sealed record SaveVillageTagCommand(
    Guid Id, Guid? Stamp, Guid VillageId, AreaTag? Tag, DateOnly? FirstDay, DateOnly? LastDay);
