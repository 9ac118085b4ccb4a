using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Adds villages up to units, and months and parts of months up to periods, after what was pending has been computed.</summary>
internal sealed class FigureReader(
    PlatformDatabase database,
    FigureModules modules,
    PendingFigures pending,
    KeptCounts kept,
    IFigureRefresher refresher,
    IUnitDirectory units,
    UnitSettings settings,
    TimeProvider time)
{
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(unitIds, period, keys, byCell: false, cancellationToken);
        return read.Asked.ToDictionary(
            unit => unit.Key,
            unit => (IReadOnlyDictionary<string, FigureTotal>)read.FiguresOf(unit.Value)
                .ToDictionary(figure => figure.Key, figure => read.Together(unit.Key, unit.Value, figure), StringComparer.Ordinal));
    }

    /// <summary>The same month by month, and part by part where the period cuts a month: a stock of the last only, a flow of those in which the unit had a village.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, IReadOnlyList<CellFigure>>>> ReadCellsAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(unitIds, period, keys, byCell: true, cancellationToken);
        return read.Asked.ToDictionary(
            unit => unit.Key,
            unit => (IReadOnlyDictionary<string, IReadOnlyList<CellFigure>>)read.FiguresOf(unit.Value)
                .ToDictionary(figure => figure.Key, figure => read.Cells(unit.Key, unit.Value, figure), StringComparer.Ordinal));
    }

    /// <summary>
    /// What each village that the unit had gave to its figure: of the parts of the period in which it belonged to the unit.
    /// The numbers add up to the unit's, where it has one.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, VillageShare>> VillagesAsync(
        Guid unitId, FigurePeriod period, Figure figure, CancellationToken cancellationToken)
    {
        var parts = PartsOf(period);
        if (figure.Over == FigureSpan.AtEnd)
            parts = [parts[^1]];
        var end = parts[^1].Span.Days.Last;
        var there = parts.Select(part => Villages(unitId, part.Map, part.Span.Map)).ToList();
        var sums = new Dictionary<Guid, long>();
        await using var context = database.NewContext();
        foreach (var (part, villages) in parts.Zip(there))
        {
            DayRange[] cells = [.. part.Span.Days.ByMonth().Where(cell => figure.Over == FigureSpan.Within || cell.Last == end)];
            var (firsts, lasts) = (Array.ConvertAll(cells, cell => cell.First), Array.ConvertAll(cells, cell => cell.Last));
            Guid[] units = [.. villages];
            var rows = await context.Figures
                .Where(row => row.Key == figure.Key && EF.Parameter(units).Contains(row.UnitId)
                    && EF.Parameter(firsts).Contains(row.FirstDay) && EF.Parameter(lasts).Contains(row.LastDay))
                .GroupBy(row => row.UnitId)
                .Select(same => new { UnitId = same.Key, Thousandths = same.Sum(row => row.Thousandths) })
                .ToListAsync(cancellationToken);
            foreach (var row in rows)
                sums[row.UnitId] = sums.GetValueOrDefault(row.UnitId) + row.Thousandths;
        }

        return there.SelectMany(villages => villages).Distinct().ToDictionary(
            village => village,
            village => new VillageShare(sums.GetValueOrDefault(village) / 1000m, there.TrueForAll(villages => villages.Contains(village))));
    }

    /// <summary>The districts that the unit's villages were in.</summary>
    public IEnumerable<Guid> DistrictsOf(Guid unitId, FigurePeriod period) =>
        PartsOf(period).SelectMany(part => Territory(unitId, part).Districts).Distinct();

    /// <summary>Whether the unit had a village in any part of the period; for a stock, at its end.</summary>
    public bool IsThere(Guid unitId, FigurePeriod period, FigureSpan over)
    {
        var parts = PartsOf(period);
        return (over == FigureSpan.AtEnd ? [parts[^1]] : parts).Exists(part => Villages(unitId, part.Map, part.Span.Map).Count > 0);
    }

    /// <summary>Whether the unit has the same villages on the map asked for as it had in each month.</summary>
    public bool IsAsItWas(Guid unitId, FigurePeriod period) =>
        PartsOf(period).All(part => Villages(unitId, part.Map, part.Span.Map).SetEquals(Villages(unitId, part.Span.Map, part.Span.Map)));

    /// <summary>Days that have one map to add up on, and one map as they were.</summary>
    private List<PeriodPart> PartsOf(FigurePeriod period)
    {
        var spans = units.SpansOf(period.Days, time.Today());
        return [.. spans.Select(span => new PeriodPart(span, period.Boundaries is { } day ? units.AsOf(day) : span.Map))];
    }

    private async Task<FigureReading> ReadAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, bool byCell, CancellationToken cancellationToken)
    {
        var parts = PartsOf(period);
        var asked = unitIds.Distinct().ToDictionary(
            unit => unit, unit => (IReadOnlyList<FigureTerritory>)[.. parts.Select(part => Territory(unit, part))]);
        var districts = asked.Values.SelectMany(unit => unit.SelectMany(part => part.Districts)).Distinct().Order().ToArray();
        var answers = await SettleAsync(districts, period, keys, cancellationToken);

        var asking = modules.Of(keys);
        var figures = asking
            .SelectMany(module => FigureModules.FiguresOf(module).Where(figure => keys?.Contains(figure.Key) != false).Select(figure => (module, figure)))
            .ToList();
        var question = new Question(string.Join(' ', asked.Keys), string.Join(' ', districts), period, string.Join(' ', keys ?? []), byCell);
        var known = await KeptAnswers.CountAsync(answers, question, ct => KnowAsync([.. asked.Keys], districts, parts, figures, byCell, ct), cancellationToken);
        var closed = asking
            .SelectMany(module => districts.Where(district => !modules.IsOpen(module, district)).Select(district => (module.ModuleId, district)))
            .ToHashSet();
        return new FigureReading(parts, asked, figures, known, closed);
    }

    /// <summary>Computes what was pending; what is kept after that.</summary>
    private async Task<KeptAnswers?> SettleAsync(
        Guid[] districts, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var before = await kept.NowAsync(cancellationToken);
        var isSettled = before is not null;
        foreach (var district in districts)
        {
            var cells = await pending.AmongAsync(district, period.Days, keys, before, cancellationToken);
            if (cells.Count == 0)
                continue;
            isSettled = false;
            await refresher.RefreshAsync(district, cells, [.. modules.Of(keys).Select(module => module.ModuleId)], cancellationToken);
        }

        return isSettled ? before : await kept.NowAsync(cancellationToken);
    }

    /// <summary>
    /// The villages that the unit has on the map and that were there in the months, and the districts they were in then:
    /// a village that came later owes no figure.
    /// </summary>
    private FigureTerritory Territory(Guid unitId, PeriodPart part)
    {
        var villages = Villages(unitId, part.Map, part.Span.Map);
        var districts = villages.Select(village => part.Span.Map.AncestorAt(village, settings.DistrictLevel))
            .DefaultIfEmpty(part.Map.AncestorAt(unitId, settings.DistrictLevel))
            .OfType<Unit>()
            .Select(district => district.Id)
            .Distinct();
        return new FigureTerritory(unitId, part.Map.Find(unitId)?.Level == UnitLevel.Village, villages.Count, [.. districts]);
    }

    private static HashSet<Guid> Villages(Guid unitId, UnitTree map, UnitTree then) =>
    [
        .. map.Subtree(unitId)
            .Where(unit => unit.Level == UnitLevel.Village && then.Find(unit.Id) is not null)
            .Select(village => village.Id),
    ];

    /// <summary>The rows below the units added up, the states of the districts, and where a village could not be computed.</summary>
    private async Task<KnownFigures> KnowAsync(
        Guid[] above,
        Guid[] districts,
        IReadOnlyList<PeriodPart> parts,
        IReadOnlyList<(ModuleDeclaration Module, Figure Figure)> figures,
        bool byCell,
        CancellationToken cancellationToken)
    {
        string[] flows = [.. figures.Where(one => one.Figure.Over == FigureSpan.Within).Select(one => one.Figure.Key)];
        string[] stocks = [.. figures.Where(one => one.Figure.Over == FigureSpan.AtEnd).Select(one => one.Figure.Key)];
        var end = parts[^1].Span.Days.Last;
        var (sums, states, failed) = (new List<FigureSum>(), new List<FigureState>(), new List<FailedFigures>());
        await using var context = database.NewContext();
        foreach (var (at, part) in parts.Index())
        {
            // Two cells never share a month, so that a first day and a last day of theirs in one month are of the same cell.
            var day = part.Map.Date;
            DayRange[] cells = [.. part.Span.Days.ByMonth()];
            var (firsts, lasts) = (Array.ConvertAll(cells, cell => cell.First), Array.ConvertAll(cells, cell => cell.Last));
            var (first, last) = (firsts[0], firsts[^1]);
            var rows =
                from path in context.UnitPaths
                where EF.Parameter(above).Contains(path.AncestorId) && path.ValidFrom <= day && path.ValidTo >= day
                join row in context.Figures on path.UnitId equals row.UnitId
                where row.FirstDay >= first && row.FirstDay <= last
                    && EF.Parameter(firsts).Contains(row.FirstDay) && EF.Parameter(lasts).Contains(row.LastDay)
                    && (EF.Parameter(flows).Contains(row.Key) || (row.LastDay == end && EF.Parameter(stocks).Contains(row.Key)))
                select new { path.AncestorId, row.FirstDay, row.Key, row.Thousandths, row.Qualifier };
            sums.AddRange(byCell
                ? await rows.GroupBy(row => new { row.AncestorId, row.Key, row.FirstDay })
                    .Select(same => new FigureSum(at, same.Key.AncestorId, same.Key.Key, same.Key.FirstDay, same.Sum(row => row.Thousandths), same.Max(row => (int)row.Qualifier)))
                    .ToListAsync(cancellationToken)
                : await rows.GroupBy(row => new { row.AncestorId, row.Key })
                    .Select(same => new FigureSum(at, same.Key.AncestorId, same.Key.Key, null, same.Sum(row => row.Thousandths), same.Max(row => (int)row.Qualifier)))
                    .ToListAsync(cancellationToken));
            states.AddRange(await context.FigureStates.AsNoTracking()
                .Where(state => EF.Parameter(districts).Contains(state.DistrictId)
                    && EF.Parameter(firsts).Contains(state.FirstDay) && EF.Parameter(lasts).Contains(state.LastDay))
                .ToListAsync(cancellationToken));
            failed.AddRange(await (
                from mark in context.FigureMarks
                where mark.IsFailed && mark.DoneAt == null
                    && EF.Parameter(firsts).Contains(mark.FirstDay) && EF.Parameter(lasts).Contains(mark.LastDay)
                join path in context.UnitPaths on mark.UnitId equals path.UnitId
                where EF.Parameter(above).Contains(path.AncestorId) && path.ValidFrom <= day && path.ValidTo >= day
                select new FailedFigures(path.AncestorId, mark.ModuleId, mark.FirstDay)).Distinct().ToListAsync(cancellationToken));
        }

        return new KnownFigures(sums, states, failed);
    }

    private sealed record Question(string Units, string Districts, FigurePeriod Period, string Keys, bool ByCell);
}
