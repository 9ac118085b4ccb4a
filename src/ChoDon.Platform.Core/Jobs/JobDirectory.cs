using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>All jobs of the host and of the ready modules.</summary>
public sealed class JobDirectory(IEnumerable<PlatformJobDeclaration> hostJobs, IModuleCatalog modules)
{
    private readonly PlatformJobDeclaration[] _hostJobs = [.. hostJobs];

    public IEnumerable<KnownJob> All =>
        _hostJobs
            .Select(job => new KnownJob(PlatformJobDeclaration.ModuleId, job.Job, job.JobType, job.Texts, job.Scope))
            .Concat(modules.Ready.SelectMany(JobsOf));

    public KnownJob? Find(string moduleId, string jobId) =>
        All.FirstOrDefault(job => job.ModuleId == moduleId && job.Definition.Id == jobId);

    private static IEnumerable<KnownJob> JobsOf(ModuleEntry module) =>
        module.Declaration is { } declared
            ? declared.Jobs.Select(job => new KnownJob(module.Id, job.Job, job.JobType, declared.Texts, JobScope.District))
            : [];
}
