namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>One number of one unit.</summary>
/// <param name="Key">The figure's key.</param>
/// <param name="UnitId">The village it belongs to.</param>
/// <param name="Value">The number in the figure's unit of measure, at most three decimals.</param>
public readonly record struct FigureValue(string Key, Guid UnitId, decimal Value);
