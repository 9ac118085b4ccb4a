namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>A paragraph, set in from the left and even on both sides.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsStrong">Whether it is a heading inside the text.</param>
public sealed record OfficialParagraph(string Text, bool IsStrong = false) : OfficialBlock;
