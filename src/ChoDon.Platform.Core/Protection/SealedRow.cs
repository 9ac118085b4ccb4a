namespace ChoDon.Platform.Core.Protection;

/// <summary>A sealed value, and the key of its row.</summary>
internal sealed record SealedRow(Guid Id, byte[] Value);
