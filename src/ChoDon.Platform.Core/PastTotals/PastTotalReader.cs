using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.PastTotals;

/// <summary>The totals that a figure contains: those whose last month lies in the period, by the map of that month or of the day asked for.</summary>
internal sealed class PastTotalReader(
    PlatformDatabase database, FigureModules modules, IUnitDirectory units, UnitSettings settings, IAccess access, TimeProvider time) : IPastTotals
{
    public async Task<IReadOnlyList<PastTotalLine>> ReadAsync(
        string figureKey, Guid unitId, FigurePeriod period, CancellationToken cancellationToken)
    {
        if (!IsSeen(figureKey, unitId, period.Boundaries ?? LastDay(period)))
            return [];
        var found = new List<PastTotal>();
        await using var context = database.NewContext();
        foreach (var span in units.SpansOf(period.Days, time.Today()))
        {
            // A total stands where the end of its last month is.
            var day = period.Boundaries ?? span.Map.Date;
            var (first, end) = (span.Days.FirstMonth.FirstDay, Month.Of(span.Days.Last.AddDays(1)).FirstDay);
            found.AddRange(await context.PastTotals.AsNoTracking()
                .Where(total => total.FigureKey == figureKey && total.ToMonth >= first && total.ToMonth < end)
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
        var today = time.Today();
        string[] keys = [.. figureKeys.Where(key => IsSeen(key, unitId, today))];
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

    private DateOnly LastDay(FigurePeriod period) => period.Days.Last < time.Today() ? period.Days.Last : time.Today();

    /// <summary>A total of few people of one village is for the district's team; also when there was one.</summary>
    private bool IsSeen(string figureKey, Guid unitId, DateOnly day) =>
        !modules.IsAboutPeople(figureKey)
        || (units.AsOf(day).AncestorAt(unitId, settings.DistrictLevel) is { } district && access.SeesSmallNumbers(district.Id));
}
