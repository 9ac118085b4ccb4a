using System.Diagnostics;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ChoDon.Benchmarks.Figures;

/// <summary>All figures of 24 months by statements written by hand, run by the database's own command line.</summary>
internal sealed class HandWrittenSql(DemoSite site, DatabaseProvider provider)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Figures");

    public Task RunAsync() => provider == DatabaseProvider.Sqlite
        ? RunAsync("sqlite3", ["-bail", Path.Combine(site.Directory, DataDirectory.DatabaseName)], "figures.sqlite.sql")
        : RunAsync("psql", ["-q", "-X", "-v", "ON_ERROR_STOP=1", ConnectionUri()], "figures.postgres.sql");

    /// <summary>Fails when the host says another number of any village, month and figure.</summary>
    public async Task EnsureSameNumbersAsync()
    {
        await using var context = site.Database.NewContext();
        var different = await context.Database.SqlQueryRaw<int>(
            """
            SELECT COUNT(*) AS "Value" FROM (
                SELECT r.key, r.unit_id, r.first_day, r.thousandths FROM platform_figure_row r
                WHERE r.first_day BETWEEN (SELECT MIN(first_day) FROM hand_figure) AND (SELECT MAX(first_day) FROM hand_figure)
                EXCEPT SELECT key, unit_id, first_day, thousandths FROM hand_figure
                UNION ALL
                SELECT * FROM (
                    SELECT key, unit_id, first_day, thousandths FROM hand_figure
                    EXCEPT SELECT r.key, r.unit_id, r.first_day, r.thousandths FROM platform_figure_row r) AS other) AS difference
            """).SingleAsync();
        if (different > 0)
            throw new InvalidOperationException($"{different} numbers differ between the host and the statements written by hand.");
    }

    private static async Task RunAsync(string program, string[] arguments, string prologue)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true })!;
        await process.StandardInput.WriteAsync(await File.ReadAllTextAsync(Path.Combine(Folder, prologue)));
        await process.StandardInput.WriteAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "figures.sql")));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed.");
    }

    private string ConnectionUri()
    {
        var connection = new NpgsqlConnectionStringBuilder(site.Database.ConnectionString);
        return $"postgresql://{connection.Username}@{connection.Host}:{connection.Port}/{connection.Database}";
    }
}
