using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Abstractions.Import;

/// <summary>
/// Finds villages by the names that files give them: with or without "Thôn" in front, wherever the tone stands, and
/// with the commune where the name alone is not enough.
/// </summary>
public sealed class VillageNames
{
    private static readonly string[] Kinds =
        ["thôn", "bản", "tổ dân phố", "tdp", "xóm", "tổ", "khu", "xã", "thị trấn", "phường", "tt"];

    private readonly Dictionary<string, List<Place>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Place>> _bare = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Place>> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string? Commune), (Unit? Village, string? TextKey, string[] Values)> _asked = [];

    /// <summary>The villages of a unit in which the person may import.</summary>
    /// <param name="tree">The units.</param>
    /// <param name="unitId">The unit that is filled.</param>
    /// <param name="scope">Where the person may import.</param>
    public VillageNames(UnitTree tree, Guid unitId, DataScope scope)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(scope);
        foreach (var village in tree.Subtree(unitId).Where(unit => unit.Level == UnitLevel.Village && scope.Contains(unit.Id)))
        {
            var place = new Place(village, tree.CommuneOf(village.Id)?.Name ?? "");
            Add(_exact, VietnameseText.MatchKey(village.Name), place);
            Add(_bare, Bare(village.Name), place);
            Add(_folded, VietnameseText.SearchKey(Bare(village.Name)), place);
        }
    }

    /// <summary>The village that a row names, or null; then the row says why.</summary>
    /// <param name="row">The row.</param>
    /// <param name="villageColumn">Key of the column with the village.</param>
    /// <param name="communeColumn">Key of the column with the commune.</param>
    public Unit? Read(ImportRow row, string villageColumn, string communeColumn)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Text(villageColumn) is not { } name)
        {
            if (row.IsStillGood(villageColumn))
                row.Refuse(villageColumn, "Import.VillageMissing");
            return null;
        }

        var (village, textKey, values) = Find(name, row.Text(communeColumn));
        if (textKey is not null)
            row.Refuse(villageColumn, textKey, [.. values]);
        return village;
    }

    // The village, or the key of a text that says why there is none, with what stands in its gaps.
    private (Unit? Village, string? TextKey, string[] Values) Find(string name, string? commune)
    {
        // A list tells of one village after the other.
        if (!_asked.TryGetValue((name, commune), out var answer))
            _asked.Add((name, commune), answer = Look(name, commune));
        return answer;
    }

    private (Unit? Village, string? TextKey, string[] Values) Look(string name, string? commune)
    {
        var found = In(_exact.GetValueOrDefault(VietnameseText.MatchKey(name)) ?? _bare.GetValueOrDefault(Bare(name)), commune);
        return found switch
        {
            [var only] => (only.Village, null, []),
            [] => NotFound(name, commune),
            _ => (null, "Import.VillageAmbiguous", [name, string.Join(", ", found.Select(place => place.CommuneName).Distinct().Take(4))]),
        };
    }

    private (Unit?, string?, string[]) NotFound(string name, string? commune)
    {
        var alike = In(_folded.GetValueOrDefault(VietnameseText.SearchKey(Bare(name))), commune);
        return alike.Count > 0
            ? (null, "Import.VillageAlike", [name, $"{alike[0].Village.Name}, {alike[0].CommuneName}"])
            : (null, "Import.VillageUnknown", [name]);
    }

    private static List<Place> In(List<Place>? places, string? commune) => places is null ? []
        : commune is null ? places
        : [.. places.Where(place => VietnameseText.MatchKey(place.CommuneName) == VietnameseText.MatchKey(commune) || Bare(place.CommuneName) == Bare(commune))];

    private static string Bare(string name)
    {
        var key = VietnameseText.MatchKey(name);
        foreach (var kind in Kinds)
        {
            if (key.StartsWith(kind, StringComparison.Ordinal) && key.Length > kind.Length && key[kind.Length] is ' ' or '.')
                return key[(kind.Length + 1)..].Trim();
        }

        return key;
    }

    private static void Add(Dictionary<string, List<Place>> places, string key, Place place)
    {
        if (!places.TryGetValue(key, out var there))
            places.Add(key, there = []);
        there.Add(place);
    }

    private sealed record Place(Unit Village, string CommuneName);
}
