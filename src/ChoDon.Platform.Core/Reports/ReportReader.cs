using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Draws a report up from the figures as they are now.</summary>
public sealed class ReportReader
{
    private readonly IFigureReader _figures;
    private readonly FigureProvenance _provenance;
    private readonly IModuleCatalog _catalog;
    private readonly IUnitDirectory _units;
    private readonly TimeProvider _time;

    internal ReportReader(
        IFigureReader figures, FigureProvenance provenance, IModuleCatalog catalog, IUnitDirectory units, TimeProvider time)
    {
        _units = units;
        _time = time;
        _figures = figures;
        _provenance = provenance;
        _catalog = catalog;
    }

    /// <param name="unit">The unit, on the map of the report.</param>
    /// <param name="days">The days.</param>
    /// <param name="boundaries">The day whose map counts; null for "as it was".</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Report> ReadAsync(Unit unit, ReportDays days, DateOnly? boundaries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(days);
        var now = await ReadAsync(unit.Id, days.Days, boundaries, cancellationToken);
        var before = await ReadAsync(unit.Id, days.Before, boundaries, cancellationToken);
        var yearBefore = await ReadAsync(unit.Id, days.YearBefore, boundaries, cancellationToken);
        var made = await _provenance.ReadAsync(unit.Id, new FigurePeriod(days.Days, boundaries), cancellationToken);
        return new Report(
            unit,
            days,
            boundaries,
            [
                .. from module in _catalog.Ready
                   let lines = FigureModules.FiguresOf(module.Declaration!).Where(figure => now.ContainsKey(figure.Key)).Select(figure => Line(module, figure)).ToList()
                   where lines.Count > 0
                   select new ReportSection(module, lines),
            ]);

        ReportLine Line(ModuleEntry module, Figure figure)
        {
            var known = made.GetValueOrDefault(figure.Key);
            return new ReportLine(module.Declaration!, figure, now[figure.Key], before[figure.Key], yearBefore[figure.Key], known?.ComputedAt, known?.Rule);
        }
    }

    /// <summary>The same with the numbers of the units directly below.</summary>
    public async Task<Report> ReadWithPartsAsync(Unit unit, ReportDays days, DateOnly? boundaries, CancellationToken cancellationToken)
    {
        var report = await ReadAsync(unit, days, boundaries, cancellationToken);
        var today = _time.Today();
        var maps = boundaries is { } day ? [_units.AsOf(day)] : _units.SpansOf(days.Days, today).Select(span => span.Map).ToList();
        var below = maps.SelectMany(map => map.Children(unit.Id)).Reverse().DistinctBy(part => part.Id).OrderBy(part => part.Name, VietnameseText.NaturalOrder).ToList();
        var totals = await _figures.ReadPeriodAsync([.. below.Select(part => part.Id)], new FigurePeriod(days.Days, boundaries), keys: null, cancellationToken);
        return report with { Parts = [.. below.Select(part => new ReportPart(part, totals[part.Id]))] };
    }

    private async Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(
        Guid unitId, DayRange days, DateOnly? boundaries, CancellationToken cancellationToken) =>
        (await _figures.ReadPeriodAsync([unitId], new FigurePeriod(days, boundaries), keys: null, cancellationToken))[unitId];
}
