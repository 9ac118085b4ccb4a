namespace ChoDon.TestModules.NoEntry;

/// <summary>Proves that an assembly without an entry is faulted, although it has a public type.</summary>
public sealed class Stranger;
