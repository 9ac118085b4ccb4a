using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>Whoever awards within quotas or changes them waits for whoever does so at the moment, and counts what was awarded meanwhile.</summary>
internal static class QuotaLock
{
    /// <summary>The quotas of units as they stand now, locked until the open transaction ends. The first unit is the district.</summary>
    public static async Task<List<Quota>> LockQuotasAsync(
        this CommendationsDbContext data, Guid occasionId, Guid formId, IReadOnlyList<Guid> units, CancellationToken cancellationToken)
    {
        if (data.Database.CurrentTransaction is null)
            throw new InvalidOperationException("Quotas are locked inside a transaction.");
        var ids = units.ToArray();
        var quotas = data.Quotas.Where(quota => quota.OccasionId == occasionId && quota.FormId == formId && EF.Parameter(ids).Contains(quota.ForUnitId));
        var limited = (await quotas.Select(quota => quota.ForUnitId).ToListAsync(cancellationToken)).ToHashSet();

        // The district first and then the communes by their keys, always in the same order. Each row is locked by itself, because
        // one statement for all has no order; a column set to itself changes nothing.
        foreach (var unit in ids.Take(1).Concat(ids.Skip(1).Order()).Where(limited.Contains))
        {
            await data.Quotas.Where(quota => quota.OccasionId == occasionId && quota.FormId == formId && quota.ForUnitId == unit)
                .ExecuteUpdateAsync(set => set.SetProperty(quota => quota.Most, quota => quota.Most), cancellationToken);
        }

        return await quotas.AsNoTracking().OrderBy(quota => quota.ForUnitId).ToListAsync(cancellationToken);
    }
}
