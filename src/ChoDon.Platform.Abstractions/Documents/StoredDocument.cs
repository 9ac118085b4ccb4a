namespace ChoDon.Platform.Abstractions.Documents;

/// <summary>A document with its content.</summary>
/// <param name="Info">What it is.</param>
/// <param name="Content">All of its bytes.</param>
public sealed record StoredDocument(DocumentInfo Info, byte[] Content);
