namespace ChoDon.Platform.Abstractions.Modules;

/// <summary>What <c>module.json</c> says, before any of the module's code is loaded.</summary>
/// <param name="Id">Lower-case letters, digits and hyphens; also the folder, the area and the URL prefix.</param>
/// <param name="Assembly">File name of the main assembly.</param>
/// <param name="Version">Version of the module.</param>
/// <param name="Platform">Range of platform versions it works with, e.g. <c>[1.0,2.0)</c>.</param>
/// <param name="Name">Display name by language (<c>vi</c>, <c>en</c>).</param>
/// <param name="Description">One sentence by language.</param>
/// <param name="Dependencies">Modules that must be ready, and open in the same district, with their version ranges.</param>
/// <param name="Contracts">File names of assemblies that other modules may reference; loaded for all.</param>
public sealed record ModuleManifest(
    string Id,
    string Assembly,
    Version Version,
    VersionRange Platform,
    IReadOnlyDictionary<string, string> Name,
    IReadOnlyDictionary<string, string> Description,
    IReadOnlyDictionary<string, VersionRange> Dependencies,
    IReadOnlyList<string> Contracts)
{
    /// <summary>The order of a manifest that says none.</summary>
    public const int LastOrder = 1000;

    /// <summary>Its place among the modules in menus, boxes and figures: lower first, then by id.</summary>
    public int Order { get; init; } = LastOrder;

    /// <summary>The display name in a language, or the Vietnamese one, or the id.</summary>
    public string NameIn(string language) =>
        Name.TryGetValue(language, out var name) || Name.TryGetValue("vi", out name) ? name : Id;

    /// <summary>The sentence in a language, or the Vietnamese one, or nothing.</summary>
    public string DescriptionIn(string language) =>
        Description.TryGetValue(language, out var text) || Description.TryGetValue("vi", out text) ? text : "";
}
