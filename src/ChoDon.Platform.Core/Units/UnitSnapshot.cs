using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units;

/// <summary>
/// All versions of all units at one revision. Between two days on which anything changes the tree is the same,
/// so one tree is built for each such era that somebody asks for.
/// </summary>
internal sealed class UnitSnapshot(long revision, IReadOnlyList<Unit> versions)
{
    private const int ErasKept = 16;

    private readonly ConcurrentDictionary<DateOnly, UnitTree> _trees = new();
    private readonly ConcurrentDictionary<(DateOnly Era, UnitLevel Level), IReadOnlyList<Unit>> _levels = new();

    private readonly DateOnly[] _eras =
    [
        .. versions.Select(version => version.ValidFrom)
            .Concat(versions.Where(version => version.ValidTo is not null).Select(version => version.ValidTo!.Value.AddDays(1)))
            .Append(DateOnly.MinValue)
            .Distinct()
            .Order(),
    ];

    public long Revision => revision;

    public UnitTree AsOf(DateOnly date)
    {
        var tree = TreeOf(EraOf(date));
        return tree.Date == date ? tree : tree.WithDate(date);
    }

    /// <summary>The units of a rank: pages and jobs ask for the districts all the time.</summary>
    public IReadOnlyList<Unit> AtLevel(DateOnly date, UnitLevel level) =>
        _levels.GetOrAdd((EraOf(date), level), asked => [.. TreeOf(asked.Era).AtLevel(asked.Level)]);

    private DateOnly EraOf(DateOnly date)
    {
        var position = Array.BinarySearch(_eras, date);
        return _eras[position >= 0 ? position : ~position - 1];
    }

    private UnitTree TreeOf(DateOnly era)
    {
        if (_trees.TryGetValue(era, out var known))
            return known;
        if (_trees.Count >= ErasKept)
            _trees.Clear();
        return _trees[era] = new UnitTree(era, versions.Where(version => HeldOn(version, era)));
    }

    private static bool HeldOn(Unit version, DateOnly date) =>
        version.ValidFrom <= date && (version.ValidTo is null || version.ValidTo >= date);
}
