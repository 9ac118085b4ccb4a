using Autofac;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Serves until it is asked to stop. Without an account it prints the one-time link that makes the first one.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        await using var host = await PlatformHost.BuildAsync(options, cancellationToken);
        var link = await host.Services.Resolve<FirstLink>().CreateAsync(cancellationToken);
        return await Serving.UntilStoppedAsync(
            host, link is null ? [] : [new ConsoleLink("Set up the first administrator", link)], cancellationToken);
    }
}
