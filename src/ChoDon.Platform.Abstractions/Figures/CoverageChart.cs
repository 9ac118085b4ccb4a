namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>
/// How far the programme reaches: shares of each unit directly below, in the order of their names and never of their values.
/// Only figures that say <see cref="Figure.ComparesPlaces"/> are taken.
/// </summary>
/// <param name="Id">Unique inside the module.</param>
/// <param name="TextKey">Key of its heading.</param>
/// <param name="Shares">What is told of each unit.</param>
public sealed record CoverageChart(string Id, string TextKey, params IReadOnlyList<FigureShare> Shares) : FigureChart(Id, TextKey)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Figure> Drawn => [.. Shares.SelectMany(share => new[] { share.Part, share.Whole })];
}
