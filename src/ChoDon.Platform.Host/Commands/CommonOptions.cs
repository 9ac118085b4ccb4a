using System.CommandLine;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

internal static class CommonOptions
{
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "The directory that holds all data (default: ./data, for demo ./demo-data)",
        Recursive = true,
    };

    public static Option<string?> Urls { get; } = new("--urls")
    {
        Description = "The addresses to serve, separated by semicolons (default: http://localhost:5080)",
        Recursive = true,
    };

    public static Option<string?> Modules { get; } = new("--modules")
    {
        Description = "The folder that holds the modules' folders (default: modules, beside the program)",
        Recursive = true,
    };

    public static PlatformOptions Read(ParseResult parsed, string defaultData = "data") =>
        new(parsed.GetValue(Data) ?? defaultData, parsed.GetValue(Urls))
        {
            Modules = parsed.GetValue(Modules) ?? PlatformOptions.ModulesBesideTheProgram,
        };
}
