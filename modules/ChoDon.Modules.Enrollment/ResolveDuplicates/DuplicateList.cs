using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>Finds the pairs that are left to look at: two questions of the database, however many there are.</summary>
internal sealed class DuplicateList(EnrollmentDbContext data, DistrictVillages villages)
{
    public const int MostShown = 50;

    // Far more namesakes than a district has in one village each; beyond it the list waits for the first ones to be done.
    private const int MostRead = 5_000;

    public async Task<IReadOnlyList<DuplicatePair>> FindAsync(CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
        var living = data.Households.AsNoTracking().Where(row => row.DissolvedOn == null && units.Contains(row.UnitId));
        var shared = living
            .GroupBy(row => new { row.UnitId, row.SearchKey })
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);
        var namesakes = await living
            .Where(row => row.BirthYear != null || row.Address != null)
            .Where(row => shared.Any(key => key.UnitId == row.UnitId && key.SearchKey == row.SearchKey))
            .OrderBy(row => row.UnitId)
            .ThenBy(row => row.SearchKey)
            .ThenBy(row => row.Id)
            .Take(MostRead)
            .Select(row => new DuplicateRecord(row.Id, row.UnitId, row.HeadName, row.SearchKey, row.BirthYear, row.Address))
            .ToListAsync(cancellationToken);
        var distinct = (await data.DistinctPairs
            .Where(pair => units.Contains(pair.UnitId))
            .Select(pair => new { pair.FirstId, pair.SecondId })
            .ToListAsync(cancellationToken))
            .Select(pair => (pair.FirstId, pair.SecondId))
            .ToHashSet();
        return
        [
            .. namesakes
                .GroupBy(row => (row.UnitId, row.SearchKey))
                .SelectMany(Pairs)
                .Where(pair => !distinct.Contains(Ordered(pair.First.Id, pair.Second.Id)))
                .Take(MostShown),
        ];
    }

    public static (Guid First, Guid Second) Ordered(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    private static IEnumerable<DuplicatePair> Pairs(IEnumerable<DuplicateRecord> namesakes)
    {
        var rows = namesakes.ToList();
        for (var first = 0; first < rows.Count; first++)
        {
            for (var second = first + 1; second < rows.Count; second++)
            {
                if (Similar.Agree(rows[first].BirthYear, rows[first].Address, rows[second].BirthYear, rows[second].Address))
                    yield return new DuplicatePair(rows[first].UnitId, rows[first], rows[second]);
            }
        }
    }
}
