using Autofac;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

internal static class Serving
{
    /// <summary>Serves until the program is asked to stop; prints where the data and the address are, then the links that let people in.</summary>
    /// <param name="host">The host, built and not started.</param>
    /// <param name="links">The links, each of use once.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public static async Task<int> UntilStoppedAsync(PlatformHost host, IEnumerable<ConsoleLink> links, CancellationToken cancellationToken)
    {
        await host.StartAsync(cancellationToken);
        var address = host.App.Urls.First();
        Console.WriteLine($"Data in {host.Services.Resolve<DataDirectory>().Root}");
        Console.WriteLine($"Serving {address}  (Ctrl+C stops)");
        foreach (var link in links)
            Console.WriteLine($"{link.Words}, once, within 24 hours: {address}{link.Path}");
        await host.App.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
