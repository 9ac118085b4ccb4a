namespace ChoDon.Platform.Modularity;

/// <summary>Says why a module cannot go on, in words for an administrator.</summary>
internal sealed class ModuleFault(string reason) : Exception(reason);
