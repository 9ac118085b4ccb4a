namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Who knows one module knows all.</summary>
internal static class Skeleton
{
    public static IEnumerable<string> Violations(string folder)
    {
        var name = Path.GetFileName(folder);
        var shortName = name.Split('.')[^1];
        string[] files = [$"{name}.csproj", "module.json", $"{shortName}Module.cs", "Permissions.cs"];
        string[] folders = ["Data", "Data/Migrations", "Figures", "Reminders", "Resources"];
        foreach (var file in files.Where(file => !File.Exists(Path.Combine(folder, file))))
            yield return $"{name} has no {file}";
        foreach (var part in folders.Where(part => !Directory.Exists(Path.Combine(folder, part))))
            yield return $"{name} has no {part}/";
    }
}
