using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Imports;

/// <summary>A demonstration host as a process of its own, an officer who is signed in, and the database beside it.</summary>
internal sealed class ImportHost : IAsyncDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly PlatformDatabase _database;
    private Visitor? _visitor;

    private ImportHost() => _database = PlatformDatabase.Sqlite(Path.Combine(_directory.FullPath, DataDirectory.DatabaseName));

    /// <summary>Where it keeps its data.</summary>
    public string Data => _directory.FullPath;

    public RunningHost Running { get; private set; } = null!;

    public ImportVisit Visit { get; private set; } = null!;

    public static async Task<ImportHost> StartAsync()
    {
        var host = new ImportHost();
        await DemoTemplate.CopyToAsync(host._directory.FullPath);
        await host.RestartAsync();
        return host;
    }

    public async Task RestartAsync()
    {
        Running = await RunningHost.StartAsync(
            _directory.FullPath, new Dictionary<string, string?> { ["CHODON_Web__RequestsPerMinute"] = "100000" }, "demo");
        var link = await Running.LinkAsync();
        _visitor?.Dispose();
        _visitor = new Visitor(Running.Address);
        await _visitor.PostAsync(link.PathAndQuery, []);
        Visit = new ImportVisit(_visitor);
    }

    public Task<int> CountAsync(FormattableString sql) => FirstAsync<int>(sql);

    /// <summary>The one row that a question answers.</summary>
    public async Task<TRow> FirstAsync<TRow>(FormattableString sql)
    {
        await using var context = _database.NewContext();
        return (await context.Database.SqlQuery<TRow>(sql).ToListAsync()).Single();
    }

    public async ValueTask DisposeAsync()
    {
        _visitor?.Dispose();
        await Running.DisposeAsync();
        _directory.Dispose();
    }
}
