using Autofac;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Serves until it is asked to stop. Without an account it prints the one-time link that makes the first one.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        await using var host = await PlatformHost.BuildAsync(options, cancellationToken);
        await host.StartAsync(cancellationToken);
        var address = host.App.Urls.First();
        Console.WriteLine($"Serving {address}  (Ctrl+C stops)");
        if (await host.Services.Resolve<FirstLink>().CreateAsync(cancellationToken) is { } link)
            Console.WriteLine($"Set up the first administrator, once, within 24 hours: {address}{link}");
        await host.App.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
