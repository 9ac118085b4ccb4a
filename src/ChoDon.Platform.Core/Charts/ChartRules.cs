using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Charts;

/// <summary>
/// What a chart may show. People and offences are told of a whole unit at most, so that no list of communes or villages
/// becomes a league table of them; a figure has to say of itself that places may stand side by side by it.
/// </summary>
public static class ChartRules
{
    /// <summary>More rows of bars cannot be told apart.</summary>
    private const int MostFlows = 4;

    /// <summary>Whether the parts of a unit may stand side by side by the figure, wherever they are drawn or put in its order.</summary>
    /// <param name="figure">The figure.</param>
    public static bool MayCompare(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure is { Additive: true, ComparesPlaces: true, IsAboutPeople: false };
    }

    /// <summary>What is wrong with the charts that a module declares; null when nothing is.</summary>
    /// <param name="charts">The charts.</param>
    /// <param name="own">The figures of the module.</param>
    public static string? ProblemOf(IReadOnlyList<FigureChart> charts, IEnumerable<Figure> own)
    {
        ArgumentNullException.ThrowIfNull(charts);
        var figures = own.ToHashSet();
        return charts.CountBy(chart => chart.Id).Where(id => id.Value > 1).Select(id => $"chart '{id.Key}' twice").FirstOrDefault()
            ?? charts.Select(chart => ProblemOf(chart, figures) is { } problem ? $"chart '{chart.Id}' {problem}" : null).FirstOrDefault(problem => problem is not null);
    }

    private static string? ProblemOf(FigureChart chart, HashSet<Figure> own) => chart switch
    {
        _ when chart.Drawn.Count == 0 => "of no figure",
        _ when chart.Drawn.FirstOrDefault(figure => !own.Contains(figure)) is { } other => $"of '{other.Key}', which is no figure of its own",
        _ when chart.Drawn.FirstOrDefault(figure => !figure.Additive) is { } single => $"of '{single.Key}', which does not add up",
        TrendChart trend => ProblemOf(trend),
        CoverageChart coverage => ProblemOf(coverage),
        _ => "of a kind that the platform does not know",
    };

    private static string? ProblemOf(TrendChart trend) =>
        trend.Flows.Count > MostFlows ? $"of more than {MostFlows} figures"
        : trend.Flows.FirstOrDefault(figure => figure.Over != FigureSpan.Within) is { } stock ? $"by month of '{stock.Key}', which is a stock"
        : trend.Flows.DistinctBy(figure => figure.MeasureKey).Count() > 1 ? "of several units of measure"
        : null;

    private static string? ProblemOf(CoverageChart coverage) =>
        coverage.Drawn.FirstOrDefault(figure => figure.IsAboutPeople) is { } people ? $"that sets places side by side by '{people.Key}', which is about people"
        : coverage.Drawn.FirstOrDefault(figure => !figure.ComparesPlaces) is { } figure ? $"that sets places side by side by '{figure.Key}', which does not say that it {nameof(Figure.ComparesPlaces)}"
        : coverage.Shares.Any(share => share.Part.MeasureKey != share.Whole.MeasureKey) ? "of shares of another unit of measure"
        : null;
}
