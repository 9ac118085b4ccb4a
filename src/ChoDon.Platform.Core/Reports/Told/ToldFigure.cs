using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Reports;

/// <summary>A number as a report tells it, beside what the registers tell by now.</summary>
/// <param name="Told">The number of the report.</param>
/// <param name="Registers">That of the registers, with what holds of the units below.</param>
/// <param name="Fixed">Why both may differ: the number holds; null when it is that of the registers.</param>
public sealed record ToldFigure(FigureTotal Told, FigureTotal Registers, FixedNumber? Fixed);
