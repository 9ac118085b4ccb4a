namespace ChoDon.Platform.Core.Figures;

/// <summary>What a village gave to the number of a unit.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsThroughout">Whether it belonged to the unit all the time.</param>
internal readonly record struct VillageShare(decimal Value, bool IsThroughout);
