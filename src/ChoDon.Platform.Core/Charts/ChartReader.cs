using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Charts;

/// <summary>
/// Reads the charts of the modules in use from the figures: all trends in one reading and all shares in another, however
/// many charts and units there are.
/// </summary>
public sealed class ChartReader
{
    private readonly PermittedMonths _months;
    private readonly IFigureReader _figures;
    private readonly FigureModules _modules;
    private readonly IKeptCounts _kept;
    private readonly IUnitDirectory _units;
    private readonly PlatformDatabase _database;

    internal ChartReader(
        PermittedMonths months, IFigureReader figures, FigureModules modules, IKeptCounts kept, IUnitDirectory units, PlatformDatabase database)
    {
        _months = months;
        _figures = figures;
        _modules = modules;
        _kept = kept;
        _units = units;
        _database = database;
    }

    /// <param name="unit">The unit.</param>
    /// <param name="districtId">Its district, whose modules count.</param>
    /// <param name="last">The last of twelve months; it has to be over.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<UnitCharts> ReadAsync(Unit unit, Guid districtId, Month last, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        List<Month> months = [.. LastYear.From(last.LastDay).Through(last)];
        var open = _modules.All.Where(module => _modules.IsOpen(module, districtId)).ToList();
        var trends = await TrendsAsync(unit, months, [.. ChartsOf<TrendChart>(open)], cancellationToken);
        var coverages = await CoveragesAsync(unit, last, [.. ChartsOf<CoverageChart>(open)], cancellationToken);
        var lastKnown = trends.Count > 0 && trends.All(trend => trend.IsNought) ? await LastKnownAsync(unit.Id, trends, last, cancellationToken) : null;
        return new UnitCharts(months, coverages, trends, lastKnown);
    }

    private static IEnumerable<(ModuleDeclaration Module, TChart Chart)> ChartsOf<TChart>(IEnumerable<ModuleDeclaration> modules)
        where TChart : FigureChart =>
        modules.SelectMany(module => module.Charts.OfType<TChart>().Select(chart => (module, chart)));

    private async Task<IReadOnlyList<DrawnTrend>> TrendsAsync(
        Unit unit, IReadOnlyList<Month> months, IReadOnlyList<(ModuleDeclaration Module, TrendChart Chart)> charts, CancellationToken cancellationToken)
    {
        if (charts.Count == 0)
            return [];
        var read = await _months.ReadAsync(unit.Id, months, KeysOf(charts.Select(one => one.Chart)), cancellationToken);
        return [.. charts.Select(one => new DrawnTrend(one.Module, one.Chart, one.Chart.Flows.ToDictionary(flow => flow.Key, flow => read[flow.Key], StringComparer.Ordinal)))];
    }

    private async Task<IReadOnlyList<DrawnCoverage>> CoveragesAsync(
        Unit unit, Month last, IReadOnlyList<(ModuleDeclaration Module, CoverageChart Chart)> charts, CancellationToken cancellationToken)
    {
        var below = _units.AsOf(last.LastDay).Children(unit.Id).OrderBy(part => part.Name, VietnameseText.NaturalOrder).ToList();
        if (charts.Count == 0 || below.Count == 0)
            return [];
        var totals = await _figures.ReadPeriodAsync(
            [unit.Id, .. below.Select(part => part.Id)], new FigurePeriod(last, last, boundaries: null), KeysOf(charts.Select(one => one.Chart)), cancellationToken);
        return [.. charts.Select(one => new DrawnCoverage(one.Module, one.Chart, [.. below.Select(Place)], Place(unit)))];

        CoveredPlace Place(Unit place) => new(place, totals[place.Id]);
    }

    /// <summary>The last month before these in which anything was counted. Of figures about people it would tell too much.</summary>
    private async Task<Month?> LastKnownAsync(Guid unitId, IReadOnlyList<DrawnTrend> trends, Month last, CancellationToken cancellationToken)
    {
        var keys = trends.SelectMany(trend => trend.Chart.Flows).Where(flow => !flow.IsAboutPeople).Select(flow => flow.Key).Distinct().ToArray();
        var found = await _kept.CountAsync(
            new Question(unitId, string.Join(' ', keys), last),
            async ct =>
            {
                await using var context = _database.NewContext();
                return new Answer(await context.Figures
                    .Where(row => EF.Parameter(keys).Contains(row.Key) && row.LastDay < last.FirstDay)
                    .Join(context.UnitPaths.Where(path => path.AncestorId == unitId), row => row.UnitId, path => path.UnitId, (row, path) => new { row.LastDay, path.ValidFrom, path.ValidTo })
                    .Where(row => row.ValidFrom <= row.LastDay && row.ValidTo >= row.LastDay)
                    .MaxAsync(row => (DateOnly?)row.LastDay, ct));
            },
            cancellationToken);
        return found.Day is { } day ? Month.Of(day) : null;
    }

    private static string[] KeysOf(IEnumerable<FigureChart> charts) =>
        [.. charts.SelectMany(chart => chart.Drawn).Select(figure => figure.Key).Distinct()];

    private sealed record Question(Guid UnitId, string Keys, Month Last);

    private sealed record Answer(DateOnly? Day);
}
