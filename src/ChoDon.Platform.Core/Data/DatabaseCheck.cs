using Microsoft.Data.Sqlite;
using Npgsql;

namespace ChoDon.Platform.Core.Data;

/// <summary>Looks at the database before anything is written to it. A damaged one is never replaced by an empty one.</summary>
public static class DatabaseCheck
{
    /// <exception cref="OperatorException">The database cannot be read or reached.</exception>
    public static void Require(PlatformDatabase database)
    {
        if (database.Provider == DatabaseProvider.Sqlite)
            RequireSqlite(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource);
        else
            RequirePostgres(database.ConnectionString);
    }

    private static void RequireSqlite(string file)
    {
        if (!File.Exists(file))
            return;
        try
        {
            using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
            connection.Open();
            using var check = connection.CreateCommand();
            check.CommandText = "PRAGMA quick_check(1)";
            if (check.ExecuteScalar() is not "ok" and var finding)
                throw Unreadable(file, finding?.ToString() ?? "no answer", null);
        }
        catch (SqliteException error)
        {
            throw Unreadable(file, error.Message, error);
        }
    }

    private static OperatorException Unreadable(string file, string finding, Exception? inner) =>
        new($"The database {file} cannot be read ({finding.ReplaceLineEndings(" ")}). Nothing was changed. Put a backup in its place, or choose another directory with --data.", inner);

    private static void RequirePostgres(string connectionString)
    {
        try
        {
            using var connection = new NpgsqlConnection(connectionString);
            connection.Open();
        }
        catch (NpgsqlException error)
        {
            throw new OperatorException($"The PostgreSQL database cannot be reached ({error.Message.ReplaceLineEndings(" ")}). Check Database:ConnectionString and that the server runs.", error);
        }
    }
}
