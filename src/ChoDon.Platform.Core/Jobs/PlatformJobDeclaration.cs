using ChoDon.Platform.Abstractions.Jobs;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>A job of the host itself. It cannot be switched off.</summary>
/// <param name="Job">The job and its schedule.</param>
/// <param name="JobType">The type that does the work.</param>
/// <param name="Texts">The type whose resources hold the words shown.</param>
/// <param name="Scope">Where it runs.</param>
public sealed record PlatformJobDeclaration(JobDefinition Job, Type JobType, Type Texts, JobScope Scope = JobScope.District)
{
    /// <summary>What stands in the place of a module's id for the host's own jobs.</summary>
    public const string ModuleId = "platform";
}
