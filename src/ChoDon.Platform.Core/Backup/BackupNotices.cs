using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Backup;

/// <summary>Tells when the last good backup is old. What lies on the disk counts, not what once ended well.</summary>
internal sealed class BackupNotices(
    BackupFolder folder, PlatformDatabase database, TimeProvider time, IStringLocalizer<NoticeTexts> words) : INoticeSource
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(2);

    public string Id => "backup";

    public string Permission => PlatformPermissions.RunJobs;

    public bool IsOfInstallation => true;

    public async Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken)
    {
        DateTime? last = folder.All() is [var newest, ..] ? newest : null;
        var since = last ?? await FirstRunAsync(cancellationToken);
        if (since is null || time.UtcNow() - since <= Patience)
            return [];
        var text = last is null ? words["BackupNever"] : words["BackupOld"];
        return [new Notice(text, words["BackupHelp"], last, $"/admin/jobs/{PlatformJobDeclaration.ModuleId}/{PlatformJobIds.Backup}")];
    }

    /// <summary>A new installation has as long until its first one.</summary>
    private async Task<DateTime?> FirstRunAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await context.JobRuns.MinAsync(run => run.StartedAt, cancellationToken);
    }
}
