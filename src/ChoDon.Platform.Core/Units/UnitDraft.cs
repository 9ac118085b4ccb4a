using System.Globalization;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units;

/// <summary>The history of all units, with changes that are not yet written.</summary>
internal sealed class UnitDraft
{
    private readonly List<UnitVersion> _versions;
    private readonly Dictionary<string, List<UnitVersion>> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, List<UnitVersion>> _byUnit = [];
    private readonly Dictionary<Guid, List<UnitVersion>> _byParent = [];
    private readonly Dictionary<string, int> _lastVillageNumber = new(StringComparer.Ordinal);
    private readonly HashSet<UnitVersion> _ended = [];
    private readonly List<AdministrativeUnit> _newUnits = [];
    private readonly HashSet<UnitVersion> _newVersions = [];
    private readonly List<UnitEvent> _events;
    private readonly List<UnitEvent> _newEvents = [];
    private readonly List<UnitLineage> _lineages;
    private readonly List<UnitLineage> _newLineages = [];

    public UnitDraft(IEnumerable<UnitVersion> versions, IEnumerable<UnitEvent> events, IEnumerable<UnitLineage> lineages)
    {
        _versions = [.. versions];
        _events = [.. events];
        _lineages = [.. lineages];
        foreach (var version in _versions)
            Index(version);
    }

    public IReadOnlyCollection<UnitVersion> Versions => _versions;

    public IReadOnlyCollection<AdministrativeUnit> NewUnits => _newUnits;

    public IReadOnlyCollection<UnitVersion> NewVersions => _newVersions;

    public IReadOnlyCollection<UnitVersion> EndedVersions => _ended;

    public IReadOnlyCollection<UnitEvent> NewEvents => _newEvents;

    public IReadOnlyCollection<UnitLineage> NewLineages => _newLineages;

    public bool HasChanges => _newVersions.Count + _ended.Count + _newEvents.Count > 0;

    /// <summary>The unit that bore the code on the day.</summary>
    public UnitVersion? At(string code, DateOnly date) => _byCode.GetValueOrDefault(code)?.Find(version => Holds(version, date));

    public UnitVersion? At(Guid unitId, DateOnly date) => _byUnit.GetValueOrDefault(unitId)?.Find(version => Holds(version, date));

    /// <summary>The first unit that takes the code after the day.</summary>
    public UnitVersion? NextToBear(string code, DateOnly date) =>
        _byCode.GetValueOrDefault(code)?.Where(version => version.ValidFrom > date).MinBy(version => version.ValidFrom);

    /// <summary>The unit with the project's own key, <c>code@first day</c>.</summary>
    public UnitVersion? ByKey(string key)
    {
        var (code, from) = ParseKey(key);
        return _byCode.GetValueOrDefault(code)?.Find(version =>
            version.ValidFrom == from && _byUnit[version.UnitId].TrueForAll(other => other.ValidFrom >= from));
    }

    public IReadOnlyList<UnitVersion> ChildrenAt(Guid unitId, DateOnly date) =>
        [.. (_byParent.GetValueOrDefault(unitId) ?? []).Where(version => Holds(version, date))];

    /// <summary>All states of the unit, the earliest first.</summary>
    public IEnumerable<UnitVersion> StatesOf(Guid unitId) => _byUnit[unitId].OrderBy(version => version.ValidFrom);

    /// <summary>The last day of the unit.</summary>
    public DateOnly LastDay(Guid unitId) => _byUnit[unitId].Max(version => version.ValidTo);

    /// <summary>Where the unit's territory went when it ended. What was transferred or split off before was named village by village.</summary>
    public IReadOnlyList<UnitVersion> Successors(Guid unitId)
    {
        var next = LastDay(unitId).AddDays(1);
        return
        [
            .. _lineages.Where(edge => edge.PredecessorId == unitId)
                .Where(edge => _events.Exists(change => change.Id == edge.EventId && change.EffectiveOn == next && change.Kind == UnitEventKind.Merge))
                .Select(edge => At(edge.SuccessorId, next))
                .OfType<UnitVersion>(),
        ];
    }

    public bool HasPredecessors(Guid unitId) => _lineages.Exists(edge => edge.SuccessorId == unitId);

    /// <summary>The units and all that ever lay below them.</summary>
    public IReadOnlySet<Guid> WithAllBelow(IEnumerable<Guid> unitIds)
    {
        var found = new HashSet<Guid>();
        var open = new Stack<Guid>(unitIds);
        while (open.TryPop(out var unit))
        {
            if (!found.Add(unit))
                continue;
            foreach (var child in _byParent.GetValueOrDefault(unit) ?? [])
                open.Push(child.UnitId);
        }

        return found;
    }

    /// <summary>The commune's next own code for a village; a number once given is not given again.</summary>
    public string NextVillageCode(string communeCode)
    {
        var number = _lastVillageNumber.GetValueOrDefault(communeCode) + 1;
        return $"{communeCode}-{number.ToString("D3", CultureInfo.InvariantCulture)}";
    }

    public UnitVersion Add(
        string code, string name, string type, UnitLevel level, Guid? parentId, DateOnly from, DateOnly? to = null)
    {
        var unit = new AdministrativeUnit { Key = KeyOf(code, from) };
        _newUnits.Add(unit);
        return AddVersion(new UnitVersion
        {
            UnitId = unit.Id,
            Code = code,
            Name = name,
            Type = type,
            Level = level,
            ParentId = parentId,
            ValidFrom = from,
            ValidTo = to ?? DateOnly.MaxValue,
        });
    }

    /// <summary>Ends a state the day before, and goes on under another unit and code.</summary>
    public UnitVersion Move(UnitVersion version, Guid parentId, string code, DateOnly from)
    {
        var to = version.ValidTo;
        End(version, from.AddDays(-1));
        return AddVersion(new UnitVersion
        {
            UnitId = version.UnitId,
            Code = code,
            Name = version.Name,
            Type = version.Type,
            Level = version.Level,
            ParentId = parentId,
            ValidFrom = from,
            ValidTo = to,
        });
    }

    public void End(UnitVersion version, DateOnly lastDay)
    {
        version.ValidTo = lastDay;
        if (!_newVersions.Contains(version))
            _ended.Add(version);
    }

    public UnitEvent Record(UnitEventKind kind, DateOnly effectiveOn, string instrument)
    {
        var change = new UnitEvent { Kind = kind, EffectiveOn = effectiveOn, Instrument = instrument };
        _events.Add(change);
        _newEvents.Add(change);
        return change;
    }

    public void Trace(UnitEvent change, Guid predecessorId, Guid successorId, bool isFull)
    {
        var edge = new UnitLineage { EventId = change.Id, PredecessorId = predecessorId, SuccessorId = successorId, IsFull = isFull };
        _lineages.Add(edge);
        _newLineages.Add(edge);
    }

    public static string KeyOf(string code, DateOnly from) =>
        $"{code}@{from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    private static (string Code, DateOnly From) ParseKey(string key)
    {
        var at = key.LastIndexOf('@');
        return (key[..at], DateOnly.ParseExact(key[(at + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private UnitVersion AddVersion(UnitVersion version)
    {
        _versions.Add(version);
        _newVersions.Add(version);
        Index(version);
        return version;
    }

    private void Index(UnitVersion version)
    {
        Append(_byCode, version.Code, version);
        Append(_byUnit, version.UnitId, version);
        if (version.ParentId is { } parent)
            Append(_byParent, parent, version);
        var hyphen = version.Code.LastIndexOf('-');
        if (hyphen > 0 && int.TryParse(version.Code.AsSpan(hyphen + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var commune = version.Code[..hyphen];
            _lastVillageNumber[commune] = Math.Max(number, _lastVillageNumber.GetValueOrDefault(commune));
        }
    }

    private static void Append<TKey>(Dictionary<TKey, List<UnitVersion>> index, TKey key, UnitVersion version)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(version);
    }

    private static bool Holds(UnitVersion version, DateOnly date) => version.ValidFrom <= date && version.ValidTo >= date;
}
