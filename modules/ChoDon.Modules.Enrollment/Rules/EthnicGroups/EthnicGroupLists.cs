using System.Collections.Frozen;
using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Modules.Enrollment.Rules.EthnicGroups;

/// <summary>The official code lists of ethnic groups. A record keeps the list that its code belongs to.</summary>
internal static class EthnicGroupLists
{
    /// <summary>The list in use.</summary>
    public const string Current = "2008";

    public const int ListLength = 4;

    public const int CodeLength = 2;

    private static readonly FrozenDictionary<(string List, string Code), EthnicGroup> ByCode =
        Read().ToFrozenDictionary(group => (group.List, group.Code));

    private static readonly FrozenDictionary<string, EthnicGroup> ByName = ByCode.Values
        .Where(group => group.List == Current)
        .SelectMany(group => group.Aliases.Append(group.Name).Select(name => (Key: VietnameseText.MatchKey(name), group)))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.group);

    /// <summary>The groups of the list in use, in the order of their codes.</summary>
    public static IReadOnlyList<EthnicGroup> All { get; } =
        [.. ByCode.Values.Where(group => group.List == Current).OrderBy(group => group.Code, StringComparer.Ordinal)];

    public static EthnicGroup? Find(string list, string code) => ByCode.GetValueOrDefault((list, code));

    /// <summary>The group of the list in use that bears the name or an alias, or null.</summary>
    public static EthnicGroup? FindByName(string name) => ByName.GetValueOrDefault(VietnameseText.MatchKey(name));

    private static IEnumerable<EthnicGroup> Read()
    {
        using var file = typeof(EthnicGroupLists).Assembly.GetManifestResourceStream("ethnic-groups.csv")!;
        using var reader = new StreamReader(file);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return new EthnicGroup(cells[0], cells[1], cells[2], cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
