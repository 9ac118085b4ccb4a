using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Figures;

/// <summary>A unit's figure of one month.</summary>
internal sealed record MonthFigure(Month Month, FigureTotal Total);
