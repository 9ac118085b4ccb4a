namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>Flows of a whole unit, month by month. Nothing stands beside another unit, so that any flow may be told this way.</summary>
/// <param name="Id">Unique inside the module.</param>
/// <param name="TextKey">Key of its heading.</param>
/// <param name="Flows">One to four flows of one unit of measure.</param>
public sealed record TrendChart(string Id, string TextKey, params IReadOnlyList<Figure> Flows) : FigureChart(Id, TextKey)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Figure> Drawn => Flows;
}
