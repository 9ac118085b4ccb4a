using ChoDon.Platform.Abstractions.Documents;

namespace ChoDon.Platform.Core.Documents;

/// <summary>The new picture, or why there is none.</summary>
internal sealed record PictureResult(byte[]? Content, DocumentProblem? Problem);
