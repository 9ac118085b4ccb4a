using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>
/// Whoever awards for an occasion or changes its quotas waits for whoever does so at the moment, and counts what was awarded
/// meanwhile. The occasion itself is locked, for a unit that gets a quota only now has no row that could be.
/// </summary>
internal static class QuotaLock
{
    /// <summary>Locks the quotas of an occasion, and that there are none, until the open transaction ends.</summary>
    public static Task LockQuotasAsync(this CommendationsDbContext data, Guid occasionId, CancellationToken cancellationToken) =>
        data.LockAsync<Occasion>(occasionId, cancellationToken);
}
