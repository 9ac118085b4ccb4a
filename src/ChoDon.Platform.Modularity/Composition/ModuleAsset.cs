namespace ChoDon.Platform.Modularity.Composition;

/// <summary>Endpoint metadata: a file that a module brings, the same for everybody.</summary>
public sealed record ModuleAsset;
