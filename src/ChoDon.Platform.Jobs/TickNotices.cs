using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Notices;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Jobs;

/// <summary>Tells administrators that nothing runs by itself any more.</summary>
internal sealed class TickNotices(JobsHealth health, IStringLocalizer<NoticeTexts> words) : INoticeSource
{
    public string Id => "tick";

    public string Permission => PlatformPermissions.RunJobs;

    public Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Notice>>(health.State == TickState.Late
            ? [new Notice(words["TickLate"], words["TickLateHelp"], health.LastSign, "/admin/jobs")]
            : []);
}
