namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>One number of one unit, or a part of it: the platform adds up what a flow has in the same cell.</summary>
/// <param name="Key">The figure's key.</param>
/// <param name="UnitId">The village it belongs to.</param>
/// <param name="Day">
/// The day it happened; of a stock the day it is meant at (<see cref="FigureRequest.StockDays"/>), of what is known by month its last day.
/// What lies in a gap between the days asked for is left out.
/// </param>
/// <param name="Value">The number in the figure's unit of measure, at most three decimals.</param>
public readonly record struct FigureValue(string Key, Guid UnitId, DateOnly Day, decimal Value);
