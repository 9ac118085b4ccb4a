namespace ChoDon.Platform.Core.Modules;

/// <summary>The steps of a module's start, in their order.</summary>
public enum StartStep
{
    Discover,
    ParseManifest,
    CheckVersion,
    CheckDependencies,
    Order,
    LoadContracts,
    Load,
    FindEntry,
    Describe,
    TrialBuild,
    AddParts,
    Migrate,
    Ready,
}
