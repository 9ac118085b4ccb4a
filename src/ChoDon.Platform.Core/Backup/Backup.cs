using System.Globalization;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Backup;

/// <summary>
/// Copies the embedded database every night with all that is needed to use the copy, opens the copy and looks at it, and
/// deletes the copies that the rule does not keep. One that is not sound never takes the place of one that is.
/// </summary>
internal sealed class Backup(
    SqliteCopy copy,
    BackupFolder folder,
    BackupPaths paths,
    BackupSettings settings,
    FreeSpace freeSpace,
    TimeProvider time,
    IStringLocalizerFactory localizers) : IPlatformJob
{
    /// <summary>For the keys, and for whoever else writes to the disk meanwhile.</summary>
    private const long Spare = 32 * 1024 * 1024;

    private const int MegaByte = 1024 * 1024;

    private readonly IStringLocalizer _words = localizers.Create(typeof(JobTexts));

    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.Backup, "Backup", "0 1 * * *", CatchUp.LatestOnly),
        typeof(Backup),
        typeof(JobTexts),
        JobScope.Installation);

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        var begun = folder.Begin();
        try
        {
            await RequireRoomAsync(begun, cancellationToken);
            await FillAsync(begun, run, cancellationToken);
        }
        catch
        {
            Directory.Delete(begun, recursive: true);
            throw;
        }

        var moment = time.UtcNow();
        folder.Finish(begun, moment);
        await run.NoteAsync("BackupKept", Path.GetFileName(folder.PathOf(moment)));
        var all = folder.All();
        var kept = KeepRule.Kept(all, settings);
        foreach (var old in all.Where(backup => !kept.Contains(backup)))
            folder.Delete(old);
        await run.NoteAsync("BackupsKept", kept.Count, all.Count - kept.Count);
    }

    private async Task RequireRoomAsync(string begun, CancellationToken cancellationToken)
    {
        var needed = await copy.SizeAsync(cancellationToken) + Spare;
        var free = freeSpace(begun);
        if (free < needed)
            throw new BackupException(_words["BackupNoRoom", paths.Folder, Megabytes(needed), Megabytes(free)]);
    }

    private async Task FillAsync(string begun, JobRunContext run, CancellationToken cancellationToken)
    {
        // Before the snapshot: no head in the copy may be newer than its database.
        if (File.Exists(paths.AuditHeads))
            CopyFile(paths.AuditHeads, Path.Combine(begun, Path.GetFileName(paths.AuditHeads)));
        var file = Path.Combine(begun, DataDirectory.DatabaseName);
        var contents = await copy.MakeAsync(file, percent => run.ReportProgress(percent * 7 / 10), cancellationToken);
        Settle(file);
        await run.NoteAsync("BackupCopied", contents.Rows.Count, contents.All, new FileInfo(file).Length / MegaByte);

        if (await SqliteCopy.FaultOfAsync(file, contents, cancellationToken) is { } fault)
            throw new BackupException(_words["BackupNotSound", fault]);
        await run.ReportProgress(95);
        await run.NoteAsync("BackupChecked", contents.AuditHead);
        if (settings.WithKeys)
            CopyKeys(Path.Combine(begun, DataDirectory.KeysName));
        else
            await run.NoteAsync("BackupWithoutKeys");
    }

    private void CopyKeys(string target)
    {
        if (!Directory.Exists(paths.Keys))
            return;
        BackupFolder.MakePrivate(target);
        foreach (var key in Directory.EnumerateFiles(paths.Keys))
            CopyFile(key, Path.Combine(target, Path.GetFileName(key)));
    }

    private static void CopyFile(string from, string to)
    {
        File.Copy(from, to);
        Settle(to);
    }

    /// <summary>For the owner alone, and on disk.</summary>
    private static void Settle(string file)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    private static string Megabytes(long bytes) => Math.Max(bytes / MegaByte, 0).ToString(CultureInfo.InvariantCulture);
}
