using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using ChoDon.Testing;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Runs the compiler with the analyzer and the list that every project is built with.</summary>
internal static class BannedCalls
{
    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    public static string ListFile { get; } = Repository.PathTo("BannedSymbols.txt");

    /// <summary>The errors of the compiler for a source text.</summary>
    public static IReadOnlyList<string> Compile(string source)
    {
        var folder = Directory.CreateTempSubdirectory("chodon-compile-");
        try
        {
            var file = Path.Combine(folder.FullName, "Sample.cs");
            File.WriteAllText(file, source);
            var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => $"-r:{path}");
            var analyzers = Directory.GetFiles(Metadata("BannedApiAnalyzers"), "*.dll").Select(path => $"-a:{path}");
            var answers = Path.Combine(folder.FullName, "arguments.rsp");
            File.WriteAllLines(answers,
            [
                "-nologo", "-target:library", "-warnaserror+", $"-out:{folder.FullName}/Sample.dll",
                $"-additionalfile:{ListFile}", .. references, .. analyzers, file,
            ]);
            return [.. Run("dotnet", "exec", Metadata("Compiler"), $"@{answers}").Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The lock file tells whether the analyzer reached the project.</summary>
    public static IEnumerable<string> Violations(string projectFile)
    {
        var lockFile = Path.Combine(Path.GetDirectoryName(projectFile)!, "packages.lock.json");
        using var packages = JsonDocument.Parse(File.ReadAllText(lockFile));
        var isThere = packages.RootElement.GetProperty("dependencies").EnumerateObject()
            .Any(framework => framework.Value.TryGetProperty(Analyzer, out var package) && package.GetProperty("type").GetString() == "Direct");
        return isThere ? [] : [$"{Path.GetFileName(projectFile)} is built without {Analyzer}"];
    }

    internal static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static string Metadata(string key) =>
        typeof(BannedCalls).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
