using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Notices;

/// <summary>Runs of jobs that failed in the last week.</summary>
internal sealed class JobNotices(
    PlatformDatabase database,
    JobDirectory jobs,
    TimeProvider time,
    IStringLocalizer<NoticeTexts> words,
    IStringLocalizerFactory localizers) : INoticeSource
{
    public string Id => "jobs";

    public string Permission => PlatformPermissions.RunJobs;

    public async Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var since = time.UtcNow() - NoticeLimits.Age;
        await using var context = database.NewContext();
        var runs = await context.JobRuns
            .Where(run => run.DistrictId == districtId && run.Status == JobRunStatus.Failed && run.FinishedAt >= since)
            .OrderByDescending(run => run.FinishedAt)
            .Take(NoticeLimits.Most)
            .Select(run => new { run.ModuleId, run.JobId, run.Error, run.FinishedAt })
            .ToListAsync(cancellationToken);
        return [.. runs.Select(run => new Notice(words["Run", NameOf(run.ModuleId, run.JobId)], run.Error, run.FinishedAt, "/admin/jobs"))];
    }

    private string NameOf(string moduleId, string jobId) =>
        jobs.Find(moduleId, jobId)?.NameIn(localizers) ?? jobId;
}
