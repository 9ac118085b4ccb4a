using ChoDon.Platform.Abstractions.Jobs;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>A job that can run now: the host's own, or one of a ready module.</summary>
/// <param name="ModuleId">The module, or <see cref="PlatformJobDeclaration.ModuleId"/>.</param>
/// <param name="Definition">The job and its schedule.</param>
/// <param name="JobType">The type that does the work.</param>
/// <param name="Texts">The type whose resources hold the words shown, if there is one.</param>
public sealed record KnownJob(string ModuleId, JobDefinition Definition, Type JobType, Type? Texts)
{
    public bool BelongsToHost => ModuleId == PlatformJobDeclaration.ModuleId;
}
