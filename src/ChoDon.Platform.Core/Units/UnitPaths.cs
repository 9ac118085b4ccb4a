using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Platform.Core.Units;

/// <summary>
/// Computes the rows of <see cref="UnitPath"/> from the versions: a unit lies below what its parent lies below,
/// on the days on which both held.
/// </summary>
internal sealed class UnitPaths
{
    private readonly ILookup<Guid, UnitVersion> _versions;
    private readonly Dictionary<Guid, UnitPath[]> _done = [];
    private readonly HashSet<Guid> _open = [];

    public UnitPaths(IEnumerable<UnitVersion> versions) => _versions = versions.ToLookup(version => version.UnitId);

    /// <summary>The unit's rows, with its own.</summary>
    /// <exception cref="InvalidOperationException">The unit lies below itself.</exception>
    public IReadOnlyList<UnitPath> Of(Guid unitId)
    {
        if (_done.TryGetValue(unitId, out var known))
            return known;
        if (!_open.Add(unitId))
            throw new InvalidOperationException($"Unit {unitId} lies below itself.");
        var rows = _versions[unitId].SelectMany(Above).Concat(_versions[unitId].Select(Itself));
        var paths = rows.GroupBy(row => row.AncestorId).SelectMany(Joined).ToArray();
        _open.Remove(unitId);
        return _done[unitId] = paths;
    }

    private IEnumerable<UnitPath> Above(UnitVersion version) =>
        version.ParentId is not { } parent
            ? []
            : Of(parent)
                .Select(above => Row(above.AncestorId, version.UnitId, Later(above.ValidFrom, version.ValidFrom), Earlier(above.ValidTo, version.ValidTo)))
                .Where(row => row.ValidFrom <= row.ValidTo);

    private static UnitPath Itself(UnitVersion version) =>
        Row(version.UnitId, version.UnitId, version.ValidFrom, version.ValidTo);

    private static IEnumerable<UnitPath> Joined(IEnumerable<UnitPath> ofOneAncestor)
    {
        UnitPath? open = null;
        foreach (var row in ofOneAncestor.OrderBy(row => row.ValidFrom))
        {
            if (open is not null && open.ValidTo.DayNumber + 1 == row.ValidFrom.DayNumber)
            {
                open = Row(row.AncestorId, row.UnitId, open.ValidFrom, row.ValidTo);
                continue;
            }

            if (open is not null)
                yield return open;
            open = row;
        }

        if (open is not null)
            yield return open;
    }

    private static UnitPath Row(Guid ancestor, Guid unit, DateOnly from, DateOnly to) =>
        new() { AncestorId = ancestor, UnitId = unit, ValidFrom = from, ValidTo = to };

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;
}
