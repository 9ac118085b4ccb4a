using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Demo;

/// <summary>A total of earlier months that a demonstration enters beside the register.</summary>
/// <param name="FigureKey">A figure of the module that takes such totals.</param>
/// <param name="UnitId">The village.</param>
/// <param name="From">The first month.</param>
/// <param name="To">The last month.</param>
/// <param name="Value">The number.</param>
/// <param name="Qualifier">How exactly it is known.</param>
/// <param name="Source">Where it was taken from.</param>
public sealed record DemoPastTotal(
    string FigureKey, Guid UnitId, Month From, Month To, decimal Value, Qualifier Qualifier, string Source);
