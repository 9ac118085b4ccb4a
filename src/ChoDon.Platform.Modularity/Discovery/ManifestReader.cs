using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Platform.Modularity.Discovery;

/// <summary>Reads <c>module.json</c>; says where it is wrong.</summary>
internal static partial class ManifestReader
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="ModuleFault">The file is missing, no JSON, or says something that cannot be.</exception>
    public static ModuleManifest Read(string folder)
    {
        var file = Path.Combine(folder, "module.json");
        var document = Parse(file);
        var id = Path.GetFileName(folder);
        if (document.Id is null || !ModuleId().IsMatch(document.Id))
            throw new ModuleFault($"module.json: \"id\" must be lower-case letters, digits and hyphens, found '{document.Id}'");
        if (document.Id != id)
            throw new ModuleFault($"module.json: \"id\" is '{document.Id}', but the folder is '{id}'; name both alike");
        if (document.Assembly is null || Path.GetFileName(document.Assembly) != document.Assembly || !document.Assembly.EndsWith(".dll", StringComparison.Ordinal))
            throw new ModuleFault($"module.json: \"assembly\" must be the file name of a dll in the folder, found '{document.Assembly}'");
        if (!Version.TryParse(document.Version, out var version))
            throw new ModuleFault($"module.json: \"version\" must look like 1.2.3, found '{document.Version}'");

        return new ModuleManifest(
            id,
            document.Assembly,
            version,
            Range("platform", document.Platform),
            document.Name ?? [],
            document.Description ?? [],
            (document.Dependencies ?? []).ToDictionary(pair => pair.Key, pair => Range($"dependencies.{pair.Key}", pair.Value)),
            document.Contracts ?? [])
        {
            Order = document.Order ?? ModuleManifest.LastOrder,
        };
    }

    private static ManifestDocument Parse(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<ManifestDocument>(File.ReadAllText(file), Json)
                ?? throw new ModuleFault("module.json is empty");
        }
        catch (FileNotFoundException)
        {
            throw new ModuleFault("the folder has no module.json");
        }
        catch (JsonException error)
        {
            throw new ModuleFault($"module.json, line {error.LineNumber + 1}: {error.Message.Split(" Path:")[0].Split(" LineNumber:")[0]}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ModuleFault($"module.json cannot be read: {error.Message}");
        }
    }

    private static VersionRange Range(string field, string? text)
    {
        try
        {
            return VersionRange.Parse(text ?? "");
        }
        catch (FormatException error)
        {
            throw new ModuleFault($"module.json: \"{field}\": {error.Message}");
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,63}$")]
    private static partial Regex ModuleId();

    private sealed record ManifestDocument(
        string? Id,
        string? Assembly,
        string? Version,
        string? Platform,
        Dictionary<string, string>? Name,
        Dictionary<string, string>? Description,
        Dictionary<string, string>? Dependencies,
        List<string>? Contracts,
        int? Order);
}
