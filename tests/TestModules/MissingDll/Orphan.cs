using ChoDon.TestModules.Vanishing;

namespace ChoDon.TestModules.MissingDll;

internal sealed class Orphan : VanishingBase;
