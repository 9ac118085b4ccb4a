using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.CountCases;

/// <summary>All that fit a filter, added up.</summary>
internal sealed record CaseTotals(int Cases, int Villages, int Settled, int NotSettled, int Referred, int Withdrawn, int Open)
{
    public static CaseTotals None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Of those that were decided one way or the other, how many in a hundred were settled; null when there are none.</summary>
    public int? Rate => Settled + NotSettled == 0 ? null : (int)Math.Round(100m * Settled / (Settled + NotSettled), MidpointRounding.AwayFromZero);

    public static async Task<CaseTotals> OfAsync(IQueryable<CountedCase> cases, CancellationToken cancellationToken)
    {
        var all = await ByAsync(cases.Select(one => new Keyed<int, CountedCase> { Key = 0, Row = one }), cancellationToken);
        return all[0].FirstOrDefault(None);
    }

    /// <summary>The same for each key, in one question to the database; nothing for a key without cases.</summary>
    public static async Task<ILookup<TKey, CaseTotals>> ByAsync<TKey>(
        IQueryable<Keyed<TKey, CountedCase>> cases, CancellationToken cancellationToken)
    {
        var found = await cases
            .GroupBy(row => row.Key, row => row.Row)
            .Select(all => new
            {
                all.Key,
                Totals = new CaseTotals(
                    all.Count(),
                    all.Select(one => one.UnitId).Distinct().Count(),
                    all.Sum(one => one.Result == Result.Settled ? 1 : 0),
                    all.Sum(one => one.Result == Result.NotSettled ? 1 : 0),
                    all.Sum(one => one.Result == Result.Referred ? 1 : 0),
                    all.Sum(one => one.Result == Result.Withdrawn ? 1 : 0),
                    all.Sum(one => one.Result == null ? 1 : 0)),
            })
            .ToListAsync(cancellationToken);
        return found.ToLookup(row => row.Key, row => row.Totals);
    }
}
