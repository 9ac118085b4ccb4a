using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>How many households of each village take part today.</summary>
internal sealed class HouseholdCounts(EnrollmentDbContext data, DistrictVillages villages, IKeptCounts kept)
{
    /// <summary>By village; one without households is left out.</summary>
    public Task<IReadOnlyDictionary<Guid, int>> ByVillageAsync(CancellationToken cancellationToken) => villages.IsWhole
        ? kept.CountAsync(new Question(villages.Unit.Id, villages.Today), CountAsync, cancellationToken)
        : CountAsync(cancellationToken);

    /// <summary>Of a commune or village, or of all that the person looks at.</summary>
    public async Task<int> TotalAsync(Guid? unitId, CancellationToken cancellationToken)
    {
        var counts = await ByVillageAsync(cancellationToken);
        return unitId is { } unit
            ? villages.Tree.Subtree(unit).Sum(below => counts.GetValueOrDefault(below.Id))
            : counts.Values.Sum();
    }

    // Who takes part has one membership that runs, in the village of the household: counted in an index alone.
    private async Task<IReadOnlyDictionary<Guid, int>> CountAsync(CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
        return await data.Memberships
            .Where(row => row.LeftOn == null && units.Contains(row.UnitId))
            .GroupBy(row => row.UnitId)
            .Select(group => new { UnitId = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.UnitId, row => row.Count, cancellationToken);
    }

    private sealed record Question(Guid UnitId, DateOnly Day);
}
