namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>A figure rolled up to a unit.</summary>
/// <param name="Key">The figure's key.</param>
/// <param name="UnitId">The unit, with all below it on the boundary date.</param>
/// <param name="Value">The number, or null when the status says that there is none.</param>
/// <param name="Status">How far it may be relied upon.</param>
/// <param name="Qualifier">How exactly the number is known.</param>
public sealed record FigureTotal(
    string Key, Guid UnitId, decimal? Value, FigureStatus Status, Qualifier Qualifier = Qualifier.Exact);
