using System.Xml.Linq;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>What a project file may ask to be compiled against.</summary>
internal static class ProjectReferences
{
    /// <summary>The host builds the modules, but is not compiled against them.</summary>
    public static IEnumerable<string> OfHost(XDocument project) =>
        from reference in References(project)
        where IsModule(Target(reference)) || Target(reference).Contains("@(ModuleProject)", StringComparison.Ordinal)
        where Value(reference, "ReferenceOutputAssembly") != "false"
        select $"the host is compiled against {Target(reference)}";

    /// <summary>The shared build files give a module what it needs; beside that it may know contracts of others.</summary>
    public static IEnumerable<string> OfModule(XDocument project) =>
        from reference in References(project)
        where !Target(reference).EndsWith(".Contracts.csproj", StringComparison.Ordinal)
        select $"a module is compiled against {Target(reference)}";

    private static IEnumerable<XElement> References(XDocument project) =>
        project.Descendants("ProjectReference").Where(reference => reference.Attribute("Include") is not null);

    private static string Target(XElement reference) => reference.Attribute("Include")!.Value.Replace('\\', '/');

    private static bool IsModule(string target) => target.Contains("modules/", StringComparison.Ordinal);

    private static string? Value(XElement reference, string name) =>
        reference.Attribute(name)?.Value ?? reference.Element(name)?.Value;
}
