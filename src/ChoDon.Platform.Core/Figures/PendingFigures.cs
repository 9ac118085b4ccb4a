using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Tells cheaply which months of a district, or parts of months, need a refresh before they are read.</summary>
internal sealed class PendingFigures(
    PlatformDatabase database, FigureModules modules, StaleMarking marking, KeptCounts kept, IUnitDirectory units, TimeProvider time)
{
    public async Task<IReadOnlyList<DayRange>> AmongAsync(
        Guid districtId, DayRange days, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var asked = modules.Of(keys);
        var question = new Question(
            districtId, days, today, string.Join(' ', asked.Select(module => module.ModuleId)));
        var spans = units.SpansOf(days, today);
        var counts = await kept.CountSettledAsync(question, ct => CountAsync(districtId, spans, asked, ct), cancellationToken);
        if (counts is null)
        {
            await marking.ApplyAsync(cancellationToken);
            counts = await CountAsync(districtId, spans, asked, cancellationToken);
        }

        var use = await modules.UseOfAsync(districtId, cancellationToken);
        return
        [
            .. from span in spans
               let villages = span.Map.Subtree(districtId).Count(unit => unit.Level == UnitLevel.Village)
               where villages > 0
               from cell in span.Days.ByMonth()
               where cell.First <= today && IsPending(cell, villages, cell.Last < today, asked, use.In(cell), counts)
               select cell,
        ];
    }

    private static bool IsPending(
        DayRange cell,
        int villages,
        bool isOver,
        IReadOnlyList<ModuleDeclaration> asked,
        IReadOnlyList<ModuleDeclaration> inUse,
        ILookup<(DayRange Days, string Key), Count> counts) =>
        asked.Any(module => FigureModules.KeysOf(module).Any(key => inUse.Contains(module)
            ? counts[(cell, key)].Sum(count => IsSettled(count, isOver) ? count.Rows : 0) < villages
                || counts[(cell, key)].Any(count => count.Status == FigureStatus.NotInUse)
            : !counts[(cell, key)].Any(count => count.Status is FigureStatus.Complete or FigureStatus.NotInUse)));

    /// <summary>A failed figure counts as settled here: a page does not try again what the job reports.</summary>
    private static bool IsSettled(Count count, bool isOver) =>
        !count.IsStale && count.Status switch
        {
            FigureStatus.Complete or FigureStatus.Failed => true,
            FigureStatus.PartMonth => !isOver && !count.IsOld,
            _ => false,
        };

    private async Task<ILookup<(DayRange Days, string Key), Count>> CountAsync(
        Guid districtId, IReadOnlyList<UnitSpan> spans, IReadOnlyList<ModuleDeclaration> asked, CancellationToken cancellationToken)
    {
        // While a month runs its figures are those of today.
        var since = VietnamTime.StartOf(time.Today());
        var keys = asked.SelectMany(FigureModules.KeysOf).ToArray();
        var counts = new List<Count>();
        await using var context = database.NewContext();
        foreach (var span in spans)
        {
            var day = span.Map.Date;
            DayRange[] cells = [.. span.Days.ByMonth()];
            var (firsts, lasts) = (Array.ConvertAll(cells, cell => cell.First), Array.ConvertAll(cells, cell => cell.Last));
            var (first, last) = (firsts[0], firsts[^1]);
            counts.AddRange(await (
                from path in context.UnitPaths
                where path.AncestorId == districtId && path.ValidFrom <= day && path.ValidTo >= day
                join row in context.Figures on path.UnitId equals row.UnitId
                where row.FirstDay >= first && row.FirstDay <= last
                    && EF.Parameter(firsts).Contains(row.FirstDay) && EF.Parameter(lasts).Contains(row.LastDay) && EF.Parameter(keys).Contains(row.Key)
                group row by new { row.FirstDay, row.LastDay, row.Key, row.Status, row.IsStale, IsOld = row.ComputedAt < since } into same
                select new Count(same.Key.FirstDay, same.Key.LastDay, same.Key.Key, same.Key.Status, same.Key.IsStale, same.Key.IsOld, same.Count()))
                .ToListAsync(cancellationToken));
        }

        return counts.ToLookup(count => (new DayRange(count.FirstDay, count.LastDay), count.Key));
    }

    private sealed record Question(Guid District, DayRange Days, DateOnly Today, string Modules);

    private sealed record Count(DateOnly FirstDay, DateOnly LastDay, string Key, FigureStatus Status, bool IsStale, bool IsOld, int Rows);
}
