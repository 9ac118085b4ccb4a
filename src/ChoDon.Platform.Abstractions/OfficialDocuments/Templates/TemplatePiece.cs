namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <param name="Text">Words, or the name of a value.</param>
/// <param name="IsName">Whether it is a name.</param>
internal sealed record TemplatePiece(string Text, bool IsName);
