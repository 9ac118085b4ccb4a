using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Notices;

/// <summary>Jobs that do not run because their schedule cannot be used.</summary>
internal sealed class ScheduleNotices(
    JobScope scope,
    PlatformDatabase database,
    JobDirectory jobs,
    JobWords jobWords,
    IStringLocalizer<NoticeTexts> words,
    IStringLocalizerFactory localizers) : INoticeSource
{
    public string Id => $"schedules/{scope}";

    public string Permission => PlatformPermissions.RunJobs;

    public bool IsOfInstallation => scope == JobScope.Installation;

    public async Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var place = IsOfInstallation ? JobPlaces.Installation : districtId;
        await using var context = database.NewContext();
        var own = await context.JobSchedules
            .Where(row => row.DistrictId == place && row.OwnCron != null)
            .ToDictionaryAsync(row => (row.ModuleId, row.JobId), row => row.OwnCron!, cancellationToken);
        return
        [
            .. from job in jobs.All
               where job.Scope == scope
               let fault = jobWords.FaultOf(own.GetValueOrDefault((job.ModuleId, job.Definition.Id), job.Definition.Cron))
               where fault is not null
               select new Notice(words["Schedule", job.NameIn(localizers)], fault, null, $"/admin/jobs/{job.ModuleId}/{job.Definition.Id}"),
        ];
    }
}
