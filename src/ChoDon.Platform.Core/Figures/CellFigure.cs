using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Figures;

/// <summary>A unit's figure of one month, or of some days of one.</summary>
internal sealed record CellFigure(DayRange Days, FigureTotal Total);
