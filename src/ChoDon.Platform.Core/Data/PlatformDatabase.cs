using System.Data.Common;
using System.Reflection;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Audit.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ChoDon.Platform.Core.Data;

/// <summary>The one database, and how every context reaches it.</summary>
public sealed class PlatformDatabase
{
    private static readonly RowNotes RowNotes = new(TimeProvider.System);
    private static readonly LargeSaves LargeSaves = new(RowNotes);
    private static readonly MethodInfo OptionsForMethod = typeof(PlatformDatabase).GetMethod(nameof(OptionsFor))!;

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

    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public static PlatformDatabase PostgreSql(string connectionString)
    {
        // PostgreSQL compiles what it takes for a long question, and calls further processes for it; both take longer
        // than any of ours.
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        connection.Options ??= "-c jit=off -c max_parallel_workers_per_gather=0";
        return new PlatformDatabase(DatabaseProvider.PostgreSql, connection.ToString());
    }

    public PlatformDbContext NewContext() =>
        new(OptionsFor<PlatformDbContext>(PlatformDbContext.TablePrefix));

    /// <summary>A context of a module without a host; nobody is at work in it, so that it shows no rows.</summary>
    public ModuleDbContext NewContext(Type moduleContext)
    {
        var options = OptionsForMethod.MakeGenericMethod(moduleContext).Invoke(this, [ModuleDataAttribute.Of(moduleContext).TablePrefix]);
        return (ModuleDbContext)Activator.CreateInstance(moduleContext, options)!;
    }

    /// <summary>
    /// Whether the tables are there. A file that was lost lives on in the connections that are kept, and whoever opens a
    /// new one makes an empty file in its place, so it is asked on a connection of its own.
    /// </summary>
    /// <exception cref="DbException">It cannot be reached, or it is another one.</exception>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        await using DbConnection connection = Provider == DatabaseProvider.Sqlite
            ? new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString())
            : new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var context = NewContextOn(connection);
        return await context.Revisions.AnyAsync(cancellationToken);
    }

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
        options.AddInterceptors(RowStamps.Instance, ScopeGuard.Instance, RowNotes, LargeSaves);
        if (Provider == DatabaseProvider.Sqlite)
            options.UseSqlite(ConnectionString, sqlite => sqlite.MigrationsHistoryTable(history)
                    .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(SqlitePragmas.Instance);
        else
            options.UseNpgsql(ConnectionString, postgres => postgres.MigrationsHistoryTable(history)
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
    }
}
