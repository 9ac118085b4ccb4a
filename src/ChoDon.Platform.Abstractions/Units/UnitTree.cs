using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Abstractions.Units;

/// <summary>All units as they stood on one date. Immutable; answers from memory.</summary>
public sealed class UnitTree
{
    private readonly Dictionary<Guid, Unit> _byId;
    private readonly Dictionary<string, Unit> _byCode;
    private readonly ILookup<Guid, Unit> _children;

    /// <summary>Makes the tree of the units valid on the date.</summary>
    /// <param name="date">The boundary date.</param>
    /// <param name="units">Units valid on that date; no two share an id or a code.</param>
    public UnitTree(DateOnly date, IEnumerable<Unit> units)
    {
        Date = date;
        _byId = units.ToDictionary(unit => unit.Id);
        _byCode = _byId.Values.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        _children = _byId.Values
            .OrderBy(unit => unit.Level)
            .ThenBy(unit => unit.Name, VietnameseText.NaturalOrder)
            .ToLookup(unit => unit.ParentId ?? Guid.Empty);
    }

    private UnitTree(DateOnly date, UnitTree other)
    {
        Date = date;
        _byId = other._byId;
        _byCode = other._byCode;
        _children = other._children;
    }

    /// <summary>The boundary date.</summary>
    public DateOnly Date { get; }

    /// <summary>The units without a parent.</summary>
    public IEnumerable<Unit> Roots => _children[Guid.Empty];

    /// <summary>The same units for another date, between which and this one nothing changed.</summary>
    public UnitTree WithDate(DateOnly date) => new(date, this);

    /// <summary>Whether the other tree is the same one, for the same or another date.</summary>
    public bool IsSameMap(UnitTree other) => ReferenceEquals(_byId, other?._byId);

    /// <summary>The unit, or null when it did not exist on the date.</summary>
    public Unit? Find(Guid id) => _byId.GetValueOrDefault(id);

    /// <summary>The unit that bore the code on the date, or null.</summary>
    public Unit? FindByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The units directly below, in the order of their names (2A before 10).</summary>
    public IEnumerable<Unit> Children(Guid id) => _children[id];

    /// <summary>The unit and all below it, parents before children.</summary>
    public IEnumerable<Unit> Subtree(Guid id)
    {
        if (Find(id) is not { } root)
            yield break;
        var open = new Stack<Unit>([root]);
        while (open.TryPop(out var unit))
        {
            yield return unit;
            foreach (var child in _children[unit.Id].Reverse())
                open.Push(child);
        }
    }

    /// <summary>All units of a rank, in the order of the tree.</summary>
    public IEnumerable<Unit> AtLevel(UnitLevel level) =>
        Roots.SelectMany(root => Subtree(root.Id)).Where(unit => unit.Level == level);

    /// <summary>The unit and those above it, lowest first.</summary>
    public IEnumerable<Unit> PathUp(Guid id)
    {
        for (var unit = Find(id); unit is not null; unit = unit.ParentId is { } parent ? Find(parent) : null)
            yield return unit;
    }

    /// <summary>Whether the unit is the other one or lies below it.</summary>
    public bool IsWithin(Guid id, Guid otherId) => PathUp(id).Any(unit => unit.Id == otherId);

    /// <summary>The unit of that rank on the way up, the unit itself included, or null.</summary>
    public Unit? AncestorAt(Guid id, UnitLevel level) => PathUp(id).FirstOrDefault(unit => unit.Level == level);

    /// <summary>The commune of a village or, of a commune, itself; null above.</summary>
    public Unit? CommuneOf(Guid id) => AncestorAt(id, UnitLevel.Commune);

    /// <summary>The names from the unit upwards: <c>Thôn Nà Pài, Xã Yên Phong, Huyện Chợ Đồn</c>.</summary>
    public string PathName(Guid id) => string.Join(", ", PathUp(id).Select(unit => unit.Name));

    /// <summary>A village with its commune, as lists show it: <c>Thôn Nà Pài, Xã Yên Phong</c>; a larger unit alone.</summary>
    public string PlaceName(Guid id) =>
        string.Join(", ", PathUp(id).TakeWhile((unit, steps) => steps == 0 || unit.Level >= UnitLevel.Commune).Select(unit => unit.Name));
}
