namespace ChoDon.Platform.Core.Protection;

/// <summary>How many values of a column something is true of.</summary>
public sealed record SealedCount(SealedColumn Column, long Count);
