using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.PastTotals;

/// <summary>The totals that a figure contains: those whose last month lies in the period, by the map of that month or of the day asked for.</summary>
internal sealed class PastTotalReader(PlatformDatabase database, IUnitDirectory units, IAccess access, TimeProvider time) : IPastTotals
{
    public async Task<IReadOnlyList<PastTotalLine>> ReadAsync(
        string figureKey, Guid unitId, FigurePeriod period, CancellationToken cancellationToken)
    {
        var found = new List<PastTotal>();
        await using var context = database.NewContext();
        foreach (var span in units.SpansOf(period.From, period.To, time.Today()))
        {
            var (day, first, last) = (period.Boundaries ?? span.Map.Date, span.First.FirstDay, span.Last.FirstDay);
            found.AddRange(await context.PastTotals.AsNoTracking()
                .Where(total => total.FigureKey == figureKey && total.ToMonth >= first && total.ToMonth <= last)
                .Where(total => context.UnitPaths.Any(path =>
                    path.UnitId == total.UnitId && path.AncestorId == unitId && path.ValidFrom <= day && path.ValidTo >= day))
                .ToListAsync(cancellationToken));
        }

        return
        [
            .. found.Where(total => access.Scope.Contains(total.UnitId))
                .OrderByDescending(total => total.ToMonth).ThenBy(total => total.Id)
                .Select(total => new PastTotalLine(
                    total.Id,
                    total.UnitId,
                    Month.Of(total.FromMonth),
                    Month.Of(total.ToMonth),
                    total.Thousandths / 1000m,
                    total.Qualifier,
                    total.Source)),
        ];
    }

    public async Task<FigurePeriod> SinceBeginningAsync(
        IReadOnlyCollection<string> figureKeys, Guid unitId, DateOnly? firstRecord, DateOnly? lastRecord, CancellationToken cancellationToken)
    {
        var (today, keys) = (time.Today(), figureKeys.ToArray());
        await using var context = database.NewContext();
        var entered = await context.PastTotals
            .Where(total => keys.Contains(total.FigureKey) && context.UnitPaths.Any(path =>
                path.UnitId == total.UnitId && path.AncestorId == unitId && path.ValidFrom <= today && path.ValidTo >= today))
            .GroupBy(_ => 1)
            .Select(all => new { First = (DateOnly?)all.Min(total => total.ToMonth), Last = (DateOnly?)all.Max(total => total.ToMonth) })
            .FirstOrDefaultAsync(cancellationToken);
        DateOnly?[] days = [firstRecord, lastRecord, entered?.First, entered?.Last];
        return new FigurePeriod(Month.Of(days.Min() ?? today), Month.Of(days.Max() ?? today), today);
    }
}
