using ChoDon.Platform.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ChoDon.Testing.Databases;

/// <summary>
/// A migrated database of its own for a test: a copy of a template that is made once a process.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly Lazy<string> SqliteTemplate = new(MakeSqliteTemplate);
    private static readonly Lazy<string> PostgresTemplate = new(MakePostgresTemplate);

    private readonly Action _drop;

    private TestDatabase(PlatformDatabase database, Action drop)
    {
        Database = database;
        _drop = drop;
    }

    public PlatformDatabase Database { get; }

    /// <summary>Use as <c>[TestFixtureSource(typeof(TestDatabase), nameof(Providers))]</c>.</summary>
    public static DatabaseProvider[] Providers => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    public static TestDatabase Create(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? CopySqlite() : CopyPostgres();

    /// <summary>A database without any table.</summary>
    public static TestDatabase CreateEmpty(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? SqliteIn(NewDirectory()) : PostgresFrom("template0");

    public PlatformDbContext NewContext() => Database.NewContext();

    public void Dispose() => _drop();

    private static TestDatabase CopySqlite()
    {
        var directory = NewDirectory();
        File.Copy(SqliteTemplate.Value, Path.Combine(directory, "chodon.db"));
        return SqliteIn(directory);
    }

    private static TestDatabase SqliteIn(string directory)
    {
        var database = PlatformDatabase.Sqlite(Path.Combine(directory, "chodon.db"));
        return new TestDatabase(database, () =>
        {
            using (var connection = new SqliteConnection(database.ConnectionString))
                SqliteConnection.ClearPool(connection);
            Directory.Delete(directory, recursive: true);
        });
    }

    private static TestDatabase CopyPostgres() => PostgresFrom(PostgresTemplate.Value);

    private static TestDatabase PostgresFrom(string template)
    {
        var name = NewName();
        PostgresServer.Execute($"CREATE DATABASE {name} TEMPLATE {template}");
        var database = PlatformDatabase.PostgreSql(PostgresServer.ConnectionTo(name));
        return new TestDatabase(database, () =>
        {
            using (var connection = new NpgsqlConnection(database.ConnectionString))
                NpgsqlConnection.ClearPool(connection);
            PostgresServer.Execute($"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    private static string MakeSqliteTemplate()
    {
        var file = Path.Combine(NewDirectory(), "template.db");
        var database = PlatformDatabase.Sqlite(file);
        using (var context = database.NewContext())
            context.Database.Migrate();
        using (var connection = new SqliteConnection(database.ConnectionString))
            SqliteConnection.ClearPool(connection);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return file;
    }

    private static string MakePostgresTemplate()
    {
        var name = NewName();
        PostgresServer.Execute($"CREATE DATABASE {name} TEMPLATE template0");
        var database = PlatformDatabase.PostgreSql(PostgresServer.ConnectionTo(name));
        using (var context = database.NewContext())
            context.Database.Migrate();
        using (var connection = new NpgsqlConnection(database.ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        return name;
    }

    private static string NewName() => $"chodon_{Guid.CreateVersion7():N}";

    private static string NewDirectory() => Directory.CreateTempSubdirectory("chodon-test-").FullName;
}
