namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>A part of a whole: villages with a model of all villages.</summary>
/// <param name="Part">What is reached.</param>
/// <param name="Whole">All that could be.</param>
public sealed record FigureShare(Figure Part, Figure Whole);
