using System.CommandLine;
using System.Text.Json;
using Autofac;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Demo;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Makes a district of invented people and shows it. A second start finds it and makes nothing anew.</summary>
internal static class DemoCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Command Create()
    {
        var once = new Option<bool>("--once") { Description = "Make the data, run the jobs of May 2020, print one JSON object and end" };
        var command = new Command("demo", "Shows the district Chợ Đồn with invented people") { once };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = CommonOptions.Read(parsed, defaultData: "demo-data") with { IsDemo = true };
            return parsed.GetValue(once) ? OnceAsync(options, cancellationToken) : ServeAsync(options, cancellationToken);
        });
        return command;
    }

    private static async Task<int> OnceAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        await using var host = await PlatformHost.BuildAsync(options, cancellationToken);
        var result = await host.Services.Resolve<DemoDistrict>().PrepareAsync(cancellationToken);
        Console.WriteLine(JsonSerializer.Serialize(result, Json));
        return 0;
    }

    private static async Task<int> ServeAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        await using var host = await PlatformHost.BuildAsync(options, cancellationToken);
        await host.Services.Resolve<DemoDistrict>().PrepareAsync(cancellationToken);
        var token = await host.Services.Resolve<OneTimeLinks>().CreateAsync(
            OneTimeLinkPurpose.SignIn, await host.Services.Resolve<DemoAccount>().FindOrCreateAsync(cancellationToken), cancellationToken);
        return await Serving.UntilStoppedAsync(host, "Sign in", $"/sign-in/link?token={token}", cancellationToken);
    }
}
