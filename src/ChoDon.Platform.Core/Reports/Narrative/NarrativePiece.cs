namespace ChoDon.Platform.Core.Reports;

/// <summary>Some words of the text, or a number of it with where it comes from.</summary>
/// <param name="Text">As it is read.</param>
/// <param name="Number">Where it comes from; null for words, which hold no digits.</param>
public sealed record NarrativePiece(string Text, NarrativeNumber? Number = null);
