namespace ChoDon.Platform.Core.Units.TransferVillages;

/// <summary>Villages that went from their commune to another of the same district.</summary>
/// <param name="EffectiveOn">Their first day there.</param>
/// <param name="Instrument">The resolution it rests on.</param>
/// <param name="VillageCodes">The villages, by the codes they bore the day before.</param>
/// <param name="CommuneCode">Code of the commune that they go to.</param>
public sealed record VillageTransfer(
    DateOnly EffectiveOn,
    string Instrument,
    IReadOnlyCollection<string> VillageCodes,
    string CommuneCode);
