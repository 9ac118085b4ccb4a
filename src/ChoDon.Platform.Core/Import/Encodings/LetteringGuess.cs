namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>What a file's letters seem to be.</summary>
/// <param name="Best">The likeliest.</param>
/// <param name="IsSure">Whether there is nothing to be confirmed: the file says it itself, or has plain letters only.</param>
/// <param name="Choices">All that a person may choose from, the likeliest first.</param>
public sealed record LetteringGuess(Lettering Best, bool IsSure, IReadOnlyList<Lettering> Choices);
