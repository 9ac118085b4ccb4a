using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Host.Pages.Jobs;

internal static class JobPaths
{
    public const string All = "/admin/jobs";

    public static string Of(KnownJob job) => $"{All}/{job.ModuleId}/{job.Definition.Id}";

    public static string ScheduleOf(KnownJob job) => $"{Of(job)}/schedule";

    public static string Of(RunLine run) => OfRun(run.Id);

    public static string OfRun(Guid id) => $"{All}/runs/{id}";
}
