using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Units;

/// <summary>
/// Keeps all units in memory. Whether another process has changed them is asked at most once a second.
/// </summary>
internal sealed class UnitDirectory(PlatformDatabase database, TimeProvider time, UnitSettings settings) : IUnitDirectory
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly Lock _loading = new();
    private volatile Loaded? _loaded;

    public IReadOnlyList<Unit> Districts => Current().AtLevel(time.Today(), settings.DistrictLevel);

    public UnitTree AsOf(DateOnly date) => Current().AsOf(date);

    /// <summary>Makes the next reader see a change that this process has just committed.</summary>
    public void Forget()
    {
        lock (_loading)
            _loaded = null;
    }

    private UnitSnapshot Current()
    {
        if (_loaded is { } recent && IsFresh(recent))
            return recent.Snapshot;
        lock (_loading)
        {
            if (_loaded is { } loaded && IsFresh(loaded))
                return loaded.Snapshot;
            var snapshot = Refresh(_loaded?.Snapshot);
            _loaded = new Loaded(snapshot, time.UtcNow());
            return snapshot;
        }
    }

    private bool IsFresh(Loaded loaded) => (time.UtcNow() - loaded.CheckedAt).Duration() < PollInterval;

    private UnitSnapshot Refresh(UnitSnapshot? old)
    {
        using var context = database.NewContext();

        // The number is read before the rows: rows that are newer than it are read once more, never missed.
        var revision = context.Revisions.Where(row => row.Name == Revision.Units).Select(row => row.Number).Single();
        return old?.Revision == revision ? old : new UnitSnapshot(revision, Load(context));
    }

    private static Unit[] Load(PlatformDbContext context) =>
    [
        .. context.UnitVersions.AsNoTracking().AsEnumerable().Select(version => new Unit(
            version.UnitId,
            version.Code,
            version.Name,
            version.Type,
            version.Level,
            version.ParentId,
            version.ValidFrom,
            version.ValidTo == DateOnly.MaxValue ? null : version.ValidTo)),
    ];

    private sealed record Loaded(UnitSnapshot Snapshot, DateTime CheckedAt);
}
