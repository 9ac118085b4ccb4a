using System.CommandLine;
using System.Text.Json;
using Autofac;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Demo;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Host.Web.SignIn;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Makes a district of invented people and shows it. A second start finds it and makes nothing anew.</summary>
internal static class DemoCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Command Create()
    {
        var once = new Option<bool>("--once") { Description = "Make the data, run the jobs of May 2020, print one JSON object and end" };
        var people = new Option<bool>("--people") { Description = "Also let in an invented person of each role, by a link each" };
        var command = new Command("demo", "Shows the district Chợ Đồn with invented people") { once, people };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = CommonOptions.Read(parsed, defaultData: "demo-data") with { IsDemo = true };
            return parsed.GetValue(once) ? OnceAsync(options, cancellationToken) : ServeAsync(options, parsed.GetValue(people), cancellationToken);
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

    private static async Task<int> ServeAsync(PlatformOptions options, bool withPeople, CancellationToken cancellationToken)
    {
        await using var host = await PlatformHost.BuildAsync(options, cancellationToken);
        await host.Services.Resolve<DemoDistrict>().PrepareAsync(cancellationToken);
        List<(string Who, Guid Account)> people =
            [("Sign in", await host.Services.Resolve<DemoAccount>().AdministratorAsync(cancellationToken))];
        if (withPeople)
        {
            people.AddRange(await host.Services.Resolve<DemoPeople>().FindOrCreateAsync(cancellationToken));
            await host.Services.Resolve<DemoDistrict>().WelcomeAsync(cancellationToken);
        }

        List<ConsoleLink> links = [];
        foreach (var (who, account) in people)
            links.Add(new ConsoleLink(who, await PathAsync(host, account, cancellationToken)));
        return await Serving.UntilStoppedAsync(host, links, cancellationToken);
    }

    private static async Task<string> PathAsync(PlatformHost host, Guid account, CancellationToken cancellationToken) => OneTimePaths.Of(
        OneTimeLinkPurpose.SignIn,
        await host.Services.Resolve<OneTimeLinks>().CreateAsync(OneTimeLinkPurpose.SignIn, account, cancellationToken));
}
