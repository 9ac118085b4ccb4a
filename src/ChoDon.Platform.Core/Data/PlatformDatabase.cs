using System.Data.Common;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Audit.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Data;

/// <summary>The one database, and how every context reaches it.</summary>
public sealed class PlatformDatabase
{
    private static readonly RowNotes RowNotes = new(TimeProvider.System);

    private PlatformDatabase(DatabaseProvider provider, string connectionString)
    {
        Provider = provider;
        ConnectionString = connectionString;
    }

    public DatabaseProvider Provider { get; }

    public string ConnectionString { get; }

    public static PlatformDatabase Sqlite(string file) =>
        new(DatabaseProvider.Sqlite, new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString());

    public static PlatformDatabase PostgreSql(string connectionString) =>
        new(DatabaseProvider.PostgreSql, connectionString);

    public PlatformDbContext NewContext() =>
        new(OptionsFor<PlatformDbContext>(PlatformDbContext.TablePrefix));

    /// <summary>A context on a connection that belongs to another, to take part in its transaction.</summary>
    internal PlatformDbContext NewContextOn(DbConnection connection)
    {
        var options = new DbContextOptionsBuilder<PlatformDbContext>();
        Configure(options, PlatformDbContext.TablePrefix);
        if (Provider == DatabaseProvider.Sqlite)
            options.UseSqlite(connection);
        else
            options.UseNpgsql(connection);
        return new PlatformDbContext(options.Options);
    }

    public DbContextOptions<TContext> OptionsFor<TContext>(string tablePrefix)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        Configure(options, tablePrefix);
        return options.Options;
    }

    public void Configure(DbContextOptionsBuilder options, string tablePrefix)
    {
        var history = tablePrefix + "migration_history";
        options.AddInterceptors(RowStamps.Instance, ScopeGuard.Instance, RowNotes);
        if (Provider == DatabaseProvider.Sqlite)
            options.UseSqlite(ConnectionString, sqlite => sqlite.MigrationsHistoryTable(history)
                    .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(SqlitePragmas.Instance);
        else
            options.UseNpgsql(ConnectionString, postgres => postgres.MigrationsHistoryTable(history)
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
    }
}
