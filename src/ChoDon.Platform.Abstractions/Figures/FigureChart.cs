namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>
/// A chart on the home page of a unit, drawn from figures of the module that declares it: a <see cref="TrendChart"/> or a
/// <see cref="CoverageChart"/>. The host reads, draws and tells it; while the module is off it is not there.
/// </summary>
/// <param name="Id">Unique inside the module.</param>
/// <param name="TextKey">Key of its heading.</param>
public abstract record FigureChart(string Id, string TextKey)
{
    /// <summary>All figures that it needs.</summary>
    public abstract IReadOnlyList<Figure> Drawn { get; }
}
