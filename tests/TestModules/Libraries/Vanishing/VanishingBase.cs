namespace ChoDon.TestModules.Vanishing;

/// <summary>A base type whose assembly does not arrive with the module.</summary>
public abstract class VanishingBase;
