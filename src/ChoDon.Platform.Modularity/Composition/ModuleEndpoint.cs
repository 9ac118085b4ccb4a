namespace ChoDon.Platform.Modularity.Composition;

/// <summary>Endpoint metadata: whose endpoint it is. The gate's middleware asks for it right after routing.</summary>
public sealed record ModuleEndpoint(string ModuleId);
