using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Notices;

/// <summary>Runs of jobs that failed in the last week, in the district or in the installation.</summary>
internal sealed class JobNotices(
    JobScope scope,
    PlatformDatabase database,
    JobDirectory jobs,
    TimeProvider time,
    IStringLocalizer<NoticeTexts> words,
    IStringLocalizerFactory localizers) : INoticeSource
{
    public string Id => $"jobs/{scope}";

    public string Permission => PlatformPermissions.RunJobs;

    public bool IsOfInstallation => scope == JobScope.Installation;

    public async Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var since = time.UtcNow() - NoticeLimits.Age;
        var place = IsOfInstallation ? JobPlaces.Installation : districtId;
        await using var context = database.NewContext();
        var runs = await context.JobRuns
            .Where(run => run.DistrictId == place && run.Status == JobRunStatus.Failed && run.FinishedAt >= since)
            .OrderByDescending(run => run.FinishedAt)
            .Take(NoticeLimits.Most)
            .Select(run => new { run.Id, run.ModuleId, run.JobId, run.Error, run.FinishedAt })
            .ToListAsync(cancellationToken);
        return
        [
            .. runs.Select(run => new Notice(
                words["Run", NameOf(run.ModuleId, run.JobId)], run.Error, run.FinishedAt, $"/admin/jobs/runs/{run.Id}")),
        ];
    }

    private string NameOf(string moduleId, string jobId) =>
        jobs.Find(moduleId, jobId)?.NameIn(localizers) ?? jobId;
}
