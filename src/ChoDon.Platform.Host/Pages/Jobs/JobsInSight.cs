using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Jobs;

/// <summary>
/// Which jobs the reader looks after: those of the district they are in, and those of the whole installation when they
/// hold the permission in all of it.
/// </summary>
internal sealed class JobsInSight(
    ICurrentUnit current, PermittedHere permitted, JobDirectory jobs, IUnitDirectory units, TimeProvider time, IStringLocalizer<HostText> texts)
{
    public Unit District => current.District;

    public bool SeesInstallation => permitted.HoldsEverywhere(PlatformPermissions.RunJobs);

    public bool Sees(Guid place) =>
        place == JobPlaces.Installation ? SeesInstallation : permitted.HoldsIn(PlatformPermissions.RunJobs, place);

    public string NameOf(Guid place) =>
        place == JobPlaces.Installation ? texts["Jobs.OfInstallation"] : units.AsOf(time.Today()).Find(place)?.Name ?? "";

    /// <summary>The job, and the place in which the reader sees it; null when they do not, or when there is none.</summary>
    public (KnownJob Job, Guid Place)? Find(string moduleId, string jobId)
    {
        if (jobs.Find(moduleId, jobId) is not { } job)
            return null;
        var place = job.Scope == JobScope.Installation ? JobPlaces.Installation : District.Id;
        return Sees(place) ? (job, place) : null;
    }
}
