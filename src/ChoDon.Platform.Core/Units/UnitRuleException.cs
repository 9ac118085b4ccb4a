namespace ChoDon.Platform.Core.Units;

/// <summary>A change of units that would leave the tree in disorder; nothing of it is kept.</summary>
public sealed class UnitRuleException(string message) : Exception(message);
