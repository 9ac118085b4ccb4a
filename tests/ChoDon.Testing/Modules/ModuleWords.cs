using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;

namespace ChoDon.Testing.Modules;

/// <summary>A module's words in both languages, beside the keys that its sources use.</summary>
public sealed partial class ModuleWords
{
    private static readonly Dictionary<string, string> Shared = WordsOf(typeof(FormText), "");

    private readonly Dictionary<string, string> _vietnamese;
    private readonly Dictionary<string, string> _english;
    private readonly string _folder;
    private readonly Assembly _assembly;

    /// <param name="texts">The type that names the resources.</param>
    /// <param name="project">The module's folder, e.g. <c>ChoDon.Modules.Enrollment</c>.</param>
    public ModuleWords(Type texts, string project)
    {
        _vietnamese = WordsOf(texts, "");
        _english = WordsOf(texts, "en");
        _assembly = texts.Assembly;
        _folder = Repository.PathTo("modules", project);
    }

    public IReadOnlyDictionary<string, string> Vietnamese => _vietnamese;

    public IReadOnlyDictionary<string, string> English => _english;

    /// <summary>Keys whose two texts do not have the same gaps to fill.</summary>
    public IEnumerable<string> UnlikeGaps() =>
        _vietnamese.Keys.Intersect(_english.Keys).Where(key => !Gaps(_vietnamese[key]).SetEquals(Gaps(_english[key])));

    /// <summary>Keys in the sources, of the groups that the module has words for.</summary>
    public IReadOnlySet<string> Used()
    {
        var groups = _vietnamese.Keys.Select(key => key.Split('.')[0]).ToHashSet();
        return Sources().SelectMany(source => Key().Matches(source)).Select(match => match.Groups[1].Value)
            .Where(key => groups.Contains(key.Split('.')[0]))
            .ToHashSet();
    }

    /// <summary>Used keys that have no words, neither the module's nor shared ones.</summary>
    public IEnumerable<string> Wordless() => Used().Where(key => !_vietnamese.ContainsKey(key) && !Shared.ContainsKey(key));

    /// <summary>What the audit log notes of the module and has no words for: its kinds of rows, and acts that it notes itself.</summary>
    public IEnumerable<string> WordlessInTheAuditLog()
    {
        var rows = _assembly.GetTypes()
            .Where(type => type.IsClass && type.Namespace?.EndsWith(".Data", StringComparison.Ordinal) == true && typeof(IUnitRecord).IsAssignableFrom(type))
            .Select(type => SplitName.Of(type.Name, '-'));
        var acts = Sources().SelectMany(source => Act().Matches(source)).Select(match => match.Groups[1].Value);
        return rows.Concat(acts).Select(kind => $"Audit.{kind}").Where(key => !_vietnamese.ContainsKey(key));
    }

    private IEnumerable<string> Sources() => Directory.EnumerateFiles(_folder, "*.cs*", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Select(File.ReadAllText);

    private static Dictionary<string, string> WordsOf(Type texts, string language) =>
        new ResourceManager(texts)
            .GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static HashSet<string> Gaps(string words) => [.. Gap().Matches(words).Select(match => match.Value)];

    [GeneratedRegex("""new AuditNote\(\s*"[a-z]+\.([^"]+)""")]
    private static partial Regex Act();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Gap();

    [GeneratedRegex(@"""([A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)+)""")]
    private static partial Regex Key();
}
