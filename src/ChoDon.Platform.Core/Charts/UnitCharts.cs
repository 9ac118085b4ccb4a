using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Charts;

/// <summary>The charts of a unit.</summary>
/// <param name="Months">The months, one after another.</param>
/// <param name="Coverages">Shares at the end of the last month.</param>
/// <param name="Trends">Flows by month.</param>
/// <param name="LastKnown">The last month of which a trend tells anything, when none of these months does.</param>
public sealed record UnitCharts(
    IReadOnlyList<Month> Months, IReadOnlyList<DrawnCoverage> Coverages, IReadOnlyList<DrawnTrend> Trends, Month? LastKnown)
{
    public bool AreNone => Coverages.Count == 0 && Trends.Count == 0;
}

/// <param name="Module">Whose chart it is.</param>
/// <param name="Chart">The chart.</param>
/// <param name="Numbers">One number for each month, by key.</param>
public sealed record DrawnTrend(ModuleDeclaration Module, TrendChart Chart, IReadOnlyDictionary<string, IReadOnlyList<FigureTotal>> Numbers)
{
    /// <summary>Whether nothing was counted in any month, which is known of all.</summary>
    public bool IsNought => Numbers.Values.All(months => months.All(month => month.Value == 0));
}

/// <param name="Module">Whose chart it is.</param>
/// <param name="Chart">The chart.</param>
/// <param name="Places">The units below, in the order of their names.</param>
/// <param name="Whole">The unit itself.</param>
public sealed record DrawnCoverage(ModuleDeclaration Module, CoverageChart Chart, IReadOnlyList<CoveredPlace> Places, CoveredPlace Whole);

/// <param name="Unit">The unit.</param>
/// <param name="Totals">Its numbers, by key.</param>
public sealed record CoveredPlace(Unit Unit, IReadOnlyDictionary<string, FigureTotal> Totals)
{
    /// <summary>The share; null when it is not known, or there is nothing to have a share of.</summary>
    public decimal? ShareOf(FigureShare share)
    {
        ArgumentNullException.ThrowIfNull(share);
        return Totals[share.Whole.Key].Value is > 0 and var whole ? Totals[share.Part.Key].Value / whole : null;
    }
}
