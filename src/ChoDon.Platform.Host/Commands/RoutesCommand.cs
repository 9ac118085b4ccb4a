using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChoDon.Platform.Host.Routes;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Prints every address the program answers, one JSON object a line. Touches no data and may run beside a host that serves.</summary>
internal static class RoutesCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create()
    {
        var command = new Command("routes", "Prints every route with its methods, its module and the permission it asks for, as JSON lines");
        command.SetAction((parsed, _) => RunAsync(CommonOptions.Read(parsed)));
        return command;
    }

    private static async Task<int> RunAsync(PlatformOptions options)
    {
        var empty = Directory.CreateTempSubdirectory("chodon-routes-");
        try
        {
            await using var host = PlatformHost.Compose(options with
            {
                Data = empty.FullName,
                Settings = new Dictionary<string, string?> { ["Database:Provider"] = "Sqlite" },
            });
            foreach (var line in await RouteList.ReadAsync(host.App))
                Console.WriteLine(JsonSerializer.Serialize(line, Json));
            return 0;
        }
        finally
        {
            empty.Delete(recursive: true);
        }
    }
}
