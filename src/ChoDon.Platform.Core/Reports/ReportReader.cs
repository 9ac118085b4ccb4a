using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Draws a report up: from the figures as they are now, and from the numbers that were handed in or written by hand.</summary>
public sealed class ReportReader
{
    private readonly ToldFigures _figures;
    private readonly FigureProvenance _provenance;
    private readonly IModuleCatalog _catalog;
    private readonly IUnitDirectory _units;
    private readonly TimeProvider _time;

    internal ReportReader(ToldFigures figures, FigureProvenance provenance, IModuleCatalog catalog, IUnitDirectory units, TimeProvider time)
    {
        _figures = figures;
        _provenance = provenance;
        _catalog = catalog;
        _units = units;
        _time = time;
    }

    /// <param name="unit">The unit, on the map of the report.</param>
    /// <param name="days">The days.</param>
    /// <param name="boundaries">The day whose map counts; null for "as it was".</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Report> ReadAsync(Unit unit, ReportDays days, DateOnly? boundaries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(days);
        var told = await _figures.ReadAsync([unit.Id], days.Spans, boundaries, keys: null, cancellationToken);
        var (now, before, yearBefore) = (told[0][unit.Id], told[1][unit.Id], told[2][unit.Id]);
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
            var (key, known) = (figure.Key, made.GetValueOrDefault(figure.Key));
            return new ReportLine(module.Declaration!, figure, now[key].Told, before[key].Told, yearBefore[key].Told, known?.ComputedAt, known?.Rule)
            {
                Registers = now[key].Registers,
                Fixed = now[key].Fixed,
            };
        }
    }

    /// <summary>The same with the numbers of the units directly below.</summary>
    public async Task<Report> ReadWithPartsAsync(Unit unit, ReportDays days, DateOnly? boundaries, CancellationToken cancellationToken)
    {
        var report = await ReadAsync(unit, days, boundaries, cancellationToken);
        IReadOnlyList<UnitSpan> spans = boundaries is { } day ? [new(days.Days, _units.AsOf(day))] : _units.SpansOf(days.Days, _time.Today());
        var below = spans.SelectMany(span => span.Map.Children(unit.Id)).Reverse().DistinctBy(part => part.Id).OrderBy(part => part.Name, VietnameseText.NaturalOrder).ToList();
        var stays = new PartStays(unit.Id, spans);
        var (moved, settled) = (below.Where(stays.WasElsewhere).ToList(), below.Where(part => !stays.WasElsewhere(part)));
        var totals = await _figures.ReadAsync([.. settled.Select(part => part.Id)], [days.Spans[0]], boundaries, keys: null, cancellationToken);
        var told = totals[0].SelectMany(part => part.Value.Values).Select(figure => figure.Told).ToList();
        var stocks = report.Lines.Where(line => line.Figure.Over == FigureSpan.AtEnd).Select(line => line.Figure.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (period, parts) in stays.Of(moved))
        {
            var ofStay = await _figures.ReadAsync(parts, [new ReportSpan(period, Period: null)], boundaries: null, keys: null, cancellationToken);
            told.AddRange(ofStay[0].SelectMany(part => part.Value.Values).Select(figure => figure.Told)
                .Where(total => period.Last == days.Days.Last || !stocks.Contains(total.Key)));
        }

        var byPart = told.ToLookup(total => total.UnitId);
        return report with { Parts = [.. below.Select(part => new ReportPart(part, PartStays.Together(byPart[part.Id])))] };
    }

    /// <summary>One figure of a unit, as the report tells it of the days and of those compared, in the order of <see cref="ReportDays.Spans"/>.</summary>
    public async Task<IReadOnlyList<ToldFigure>> ReadAsync(
        Guid unitId, ReportDays days, DateOnly? boundaries, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(days);
        var told = await _figures.ReadAsync([unitId], days.Spans, boundaries, [key], cancellationToken);
        return [.. told.Select(span => span[unitId].GetValueOrDefault(key) ?? Nothing(key, unitId))];
    }

    /// <summary>When a figure of a unit was computed for the days, and by which rule; null when it was not.</summary>
    public async Task<FigureMade?> MadeAsync(Guid unitId, ReportDays days, DateOnly? boundaries, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(days);
        return (await _provenance.ReadAsync(unitId, new FigurePeriod(days.Days, boundaries), cancellationToken)).GetValueOrDefault(key);
    }

    private static ToldFigure Nothing(string key, Guid unitId)
    {
        var missing = new FigureTotal(key, unitId, null, FigureStatus.Missing);
        return new ToldFigure(missing, missing, null);
    }
}
