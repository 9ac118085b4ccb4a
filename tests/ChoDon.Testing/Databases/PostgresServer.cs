using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ChoDon.Testing.Databases;

/// <summary>
/// A real PostgreSQL server. The test script starts one for all test projects and names it in CHODON_TEST_POSTGRES;
/// a single project run by hand starts its own and stops it at the end.
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<string> AdminConnection = new(Start, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Connects to the database <c>postgres</c> as a superuser.</summary>
    public static string ConnectionString => AdminConnection.Value;

    public static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database }.ToString();

    public static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string Start()
    {
        if (Environment.GetEnvironmentVariable("CHODON_TEST_POSTGRES") is { Length: > 0 } shared)
            return shared;
        var directory = Directory.CreateTempSubdirectory("chodon-postgres-").FullName;
        var port = FreePort();
        Run("chown", "postgres", directory);
        RunAsPostgres($"{Binaries()}/initdb", "-D", $"{directory}/data", "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-sync");
        RunAsPostgres($"{Binaries()}/pg_ctl", "-D", $"{directory}/data", "-w", "-l", $"{directory}/log",
            "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={directory} -c fsync=off -c max_connections=300", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            RunAsPostgres($"{Binaries()}/pg_ctl", "-D", $"{directory}/data", "-m", "immediate", "stop");
            Directory.Delete(directory, recursive: true);
        };
        return $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";
    }

    private static string Binaries() =>
        Directory.GetDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
            .Max(StringComparer.Ordinal)
        ?? throw new InvalidOperationException("PostgreSQL is not installed; run eng/test.sh once, it installs what tests need.");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunAsPostgres(params string[] command) =>
        Run("runuser", ["-u", "postgres", "--", .. command]);

    private static void Run(string program, params string[] arguments)
    {
        // Output goes nowhere: the server keeps its standard streams open for as long as it runs.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments])
        {
            WorkingDirectory = "/",
        })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}.");
    }
}
