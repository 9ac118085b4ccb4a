namespace ChoDon.Platform.Core.Data;

/// <summary>
/// The one directory that holds all that an installation must keep. An operating-system lock keeps a second process
/// out; the system lets go of it however the process ends.
/// </summary>
public sealed class DataDirectory : IDisposable
{
    public const string DatabaseName = "chodon.db";

    public const string KeysName = "keys";

    private readonly FileStream? _lock;

    private DataDirectory(string path, FileStream? @lock)
    {
        Root = path;
        _lock = @lock;
    }

    public string Root { get; }

    public string DatabaseFile => Path.Combine(Root, DatabaseName);

    public string Keys => Path.Combine(Root, KeysName);

    public string Logs => Path.Combine(Root, "logs");

    public string Backups => Path.Combine(Root, "backups");

    public string Mail => Path.Combine(Root, "mail");

    /// <exception cref="OperatorException">The directory cannot be made or written, or another process uses it.</exception>
    public static DataDirectory Open(string path)
    {
        var root = Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(root);
            Probe(root);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"The data directory {root} cannot be written ({error.Message}). Give this user write access to it, or choose another with --data.", error);
        }

        try
        {
            return new DataDirectory(root, new FileStream(Path.Combine(root, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error)
        {
            throw new OperatorException($"The data directory {root} is in use by another running instance. Stop that one, or choose another directory with --data.", error);
        }
    }

    /// <summary>The same, also while another process holds it: for commands that read beside a host that serves.</summary>
    /// <exception cref="OperatorException">The directory is not there.</exception>
    public static DataDirectory Join(string path)
    {
        var root = Path.GetFullPath(path);
        return Directory.Exists(root)
            ? new DataDirectory(root, @lock: null)
            : throw new OperatorException($"There is no data directory {root}. Name it with --data.");
    }

    public void Dispose() => _lock?.Dispose();

    private static void Probe(string root)
    {
        var probe = Path.Combine(root, $".probe-{Environment.ProcessId}");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }
}
