using System.Globalization;

namespace ChoDon.Platform.Core.Backup;

/// <summary>
/// The backups on the disk. Each is a directory named by its moment, which can be used as a data directory as it is.
/// What is not yet whole bears another name.
/// </summary>
public sealed class BackupFolder(BackupPaths paths)
{
    private const string NameForm = "yyyyMMdd'T'HHmmss'Z'";
    private const string Unfinished = ".unfinished-";

    /// <summary>The moments of the backups, newest first.</summary>
    public IReadOnlyList<DateTime> All() => Directory.Exists(paths.Folder)
        ? [.. Directory.EnumerateDirectories(paths.Folder).Select(MomentOf).OfType<DateTime>().OrderDescending()]
        : [];

    public string PathOf(DateTime moment) => Path.Combine(paths.Folder, moment.ToString(NameForm, CultureInfo.InvariantCulture));

    /// <summary>An empty directory that nobody else can read; leftovers of attempts that ended in the middle are gone.</summary>
    internal string Begin()
    {
        MakePrivate(paths.Folder);
        foreach (var left in Directory.EnumerateDirectories(paths.Folder, Unfinished + "*"))
            Directory.Delete(left, recursive: true);
        var begun = Path.Combine(paths.Folder, Unfinished + Guid.CreateVersion7().ToString("N"));
        MakePrivate(begun);
        return begun;
    }

    /// <summary>What was begun becomes a backup, from one moment to the next.</summary>
    internal string Finish(string begun, DateTime moment)
    {
        var finished = PathOf(moment);
        if (Directory.Exists(finished))
            Directory.Delete(finished, recursive: true);
        Directory.Move(begun, finished);
        return finished;
    }

    internal void Delete(DateTime moment) => Directory.Delete(PathOf(moment), recursive: true);

    internal static void MakePrivate(string directory)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(directory);
        else
            Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static DateTime? MomentOf(string directory) =>
        DateTime.TryParseExact(
            Path.GetFileName(directory), NameForm, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : null;
}
