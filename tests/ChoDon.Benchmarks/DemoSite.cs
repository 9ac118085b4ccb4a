using System.Net;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Benchmarks;

/// <summary>The built host with the demonstration, and somebody who is signed in as its administrator.</summary>
internal sealed class DemoSite : IAsyncDisposable
{
    private readonly TemporaryDirectory _directory;
    private readonly TestDatabase? _database;

    private DemoSite(TemporaryDirectory directory, TestDatabase? database, RunningHost host, Visitor visitor)
    {
        _directory = directory;
        _database = database;
        Host = host;
        Visitor = visitor;
    }

    public RunningHost Host { get; }

    public Visitor Visitor { get; }

    public Uri Address => Host.Address;

    public string Cookies => Visitor.Cookies.GetCookieHeader(Address);

    public PlatformDatabase Database => Of(_directory, _database);

    public string Directory => _directory.FullPath;

    /// <param name="provider">Which database.</param>
    /// <param name="enlarge">What is done to the demonstration before it is shown.</param>
    public static async Task<DemoSite> StartAsync(DatabaseProvider provider, Func<PlatformDatabase, Task>? enlarge = null)
    {
        var directory = new TemporaryDirectory();
        var database = provider == DatabaseProvider.PostgreSql ? TestDatabase.CreateEmpty(provider) : null;
        Dictionary<string, string?> environment = new()
        {
            ["CHODON_Web__RequestsPerMinute"] = "1000000",
            ["CHODON_Database__Provider"] = provider.ToString(),
            ["CHODON_Database__ConnectionString"] = database?.Database.ConnectionString,
        };
        var made = await HostCommand.RunAsync(environment, "demo", "--once", "--data", directory.FullPath);
        if (made.ExitCode != 0)
            throw new InvalidOperationException(made.Errors);
        if (enlarge is not null)
            await enlarge(Of(directory, database));
        var host = await RunningHost.StartAsync(directory.FullPath, environment, "demo");
        var visitor = new Visitor(host.Address);
        await visitor.GetAsync((await host.LinkAsync()).PathAndQuery);
        if (visitor.Path.Contains("sign-in", StringComparison.Ordinal))
            await visitor.SendAsync(visitor.Path, []);
        if (visitor.Status != HttpStatusCode.OK)
            throw new InvalidOperationException($"Signing in ended at {visitor.Path} with {visitor.Status}.");
        if (database is not null)
            await SettleAsync(database.Database);
        return new DemoSite(directory, database, host, visitor);
    }

    private static PlatformDatabase Of(TemporaryDirectory directory, TestDatabase? database) =>
        database?.Database ?? PlatformDatabase.Sqlite(Path.Combine(directory.FullPath, DataDirectory.DatabaseName));

    /// <summary>What PostgreSQL does by itself within a minute of many new rows; without it the first minute is measured.</summary>
    private static async Task SettleAsync(PlatformDatabase database)
    {
        await using var context = database.NewContext();
        await context.Database.ExecuteSqlRawAsync("VACUUM (ANALYZE)");
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        await Host.DisposeAsync();
        _database?.Dispose();
        _directory.Dispose();
    }
}
