using Autofac;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

internal static class Serving
{
    /// <summary>Serves until the program is asked to stop; prints where the data and the address are, then the link that lets somebody in.</summary>
    /// <param name="host">The host, built and not started.</param>
    /// <param name="words">What the link is for.</param>
    /// <param name="link">The link's path, or null when nobody needs one.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public static async Task<int> UntilStoppedAsync(PlatformHost host, string words, string? link, CancellationToken cancellationToken)
    {
        await host.StartAsync(cancellationToken);
        var address = host.App.Urls.First();
        Console.WriteLine($"Data in {host.Services.Resolve<DataDirectory>().Root}");
        Console.WriteLine($"Serving {address}  (Ctrl+C stops)");
        if (link is not null)
            Console.WriteLine($"{words}, once, within 24 hours: {address}{link}");
        await host.App.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
