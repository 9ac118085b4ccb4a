using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.CountCases;

/// <summary>Counts by village and month, page by page, in two questions to the database however many there are.</summary>
internal sealed class CountCasesHandler(CaseCounts counts)
{
    public async Task<CountList> HandleAsync(CountFilter filter, CountPlace? after, CountPlace? before, CancellationToken cancellationToken)
    {
        var fitting = counts.Of(filter);
        var totals = await CaseTotals.OfAsync(fitting, cancellationToken);
        var isBack = before is not null;
        var rows = await ByVillageAndMonth(Rest(fitting, before ?? after, isBack), isBack).Take(DatedRecords.PageSize + 1).ToListAsync(cancellationToken);
        var hasMore = rows.Count > DatedRecords.PageSize;
        if (hasMore)
            rows.RemoveAt(DatedRecords.PageSize);
        if (isBack)
            rows.Reverse();
        return isBack ? new CountList(rows, hasMore, HasAfter: true, totals) : new CountList(rows, after is not null, hasMore, totals);
    }

    /// <summary>All of them, as a stream.</summary>
    public IAsyncEnumerable<VillageMonth> AllAsync(CountFilter filter) =>
        ByVillageAndMonth(counts.Of(filter), isBack: false).AsAsyncEnumerable();

    /// <summary>The last month in which there is a case; null when there is none.</summary>
    public async Task<Month?> LastMonthAsync(CountFilter filter, CancellationToken cancellationToken) =>
        await counts.Of(filter).MaxAsync(one => (DateOnly?)one.Day, cancellationToken) is { } day ? Month.Of(day) : null;

    private static IQueryable<CountedCase> Rest(IQueryable<CountedCase> cases, CountPlace? from, bool isBack)
    {
        if (from is not { Month: { FirstDay: var first, LastDay: var last }, UnitId: var unit })
            return cases;
        return isBack
            ? cases.Where(one => one.Day > last || (one.Day >= first && one.UnitId.CompareTo(unit) > 0))
            : cases.Where(one => one.Day < first || (one.Day <= last && one.UnitId.CompareTo(unit) < 0));
    }

    private static IQueryable<VillageMonth> ByVillageAndMonth(IQueryable<CountedCase> cases, bool isBack)
    {
        var groups = cases.GroupBy(one => new { one.Day.Year, one.Day.Month, one.UnitId });
        var ordered = isBack
            ? groups.OrderBy(all => all.Key.Year).ThenBy(all => all.Key.Month).ThenBy(all => all.Key.UnitId)
            : groups.OrderByDescending(all => all.Key.Year).ThenByDescending(all => all.Key.Month).ThenByDescending(all => all.Key.UnitId);
        return ordered.Select(all => new VillageMonth(
            all.Key.UnitId,
            all.Key.Year,
            all.Key.Month,
            all.Count(),
            all.Sum(one => one.Result == Result.Settled ? 1 : 0),
            all.Sum(one => one.Result == Result.NotSettled ? 1 : 0),
            all.Sum(one => one.Result == Result.Referred ? 1 : 0),
            all.Sum(one => one.Result == Result.Withdrawn ? 1 : 0),
            all.Sum(one => one.Result == null ? 1 : 0)));
    }
}
