namespace ChoDon.Platform.Abstractions.Import;

/// <summary>What is wrong or odd in a row, in the words of the module or of the platform.</summary>
/// <param name="Row">The row's number in the sheet, as the office sees it.</param>
/// <param name="Column">Key of the column, or null when the whole row is meant.</param>
/// <param name="TextKey">Key of the sentence.</param>
/// <param name="Values">What stands in the sentence's gaps.</param>
/// <param name="IsOfPlatform">Whether the sentence is the platform's own.</param>
public sealed record ImportNote(int Row, string? Column, string TextKey, IReadOnlyList<string> Values, bool IsOfPlatform = false);
