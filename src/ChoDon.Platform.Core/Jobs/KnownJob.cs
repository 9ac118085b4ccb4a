using ChoDon.Platform.Abstractions.Jobs;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>A job that can run now: the host's own, or one of a ready module.</summary>
/// <param name="ModuleId">The module, or <see cref="PlatformJobDeclaration.ModuleId"/>.</param>
/// <param name="Definition">The job and its schedule.</param>
/// <param name="JobType">The type that does the work.</param>
/// <param name="Texts">The type whose resources hold the words shown, if there is one.</param>
/// <param name="Scope">Where it runs.</param>
public sealed record KnownJob(string ModuleId, JobDefinition Definition, Type JobType, Type? Texts, JobScope Scope)
{
    /// <summary>Its name in the language of the request.</summary>
    public string NameIn(IStringLocalizerFactory localizers) =>
        Texts is null ? Definition.TextKey : localizers.Create(Texts)[Definition.TextKey];

    public bool BelongsToHost => ModuleId == PlatformJobDeclaration.ModuleId;
}
