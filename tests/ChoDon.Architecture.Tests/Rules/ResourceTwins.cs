using System.Xml.Linq;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Everything is said in Vietnamese and in English.</summary>
internal static class ResourceTwins
{
    public static IEnumerable<string> Violations(string file)
    {
        var twin = Path.ChangeExtension(file, ".en.resx");
        var name = Path.GetFileName(file);
        if (!File.Exists(twin))
            return [$"{name} has no English twin"];
        var (vietnamese, english) = (Words(file), Words(twin));
        return vietnamese.Keys.Except(english.Keys).Select(key => $"{name}: {key} is missing in English")
            .Concat(english.Keys.Except(vietnamese.Keys).Select(key => $"{name}: {key} is missing in Vietnamese"))
            .Concat(vietnamese.Concat(english).Where(word => string.IsNullOrWhiteSpace(word.Value)).Select(word => $"{name}: {word.Key} is empty"));
    }

    /// <summary>The Vietnamese files below a folder.</summary>
    public static IEnumerable<string> VietnameseFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.resx", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal) && !file.Split(Path.DirectorySeparatorChar).Contains("obj"));

    private static Dictionary<string, string> Words(string file) =>
        XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")?.Value ?? "");
}
