namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>A place to sign.</summary>
/// <param name="Title">As what: <c>NGƯỜI GIAO</c>.</param>
/// <param name="Name">Who, below the room for the signature; or null to leave it to be written.</param>
public sealed record OfficialSignature(string Title, string? Name = null);
