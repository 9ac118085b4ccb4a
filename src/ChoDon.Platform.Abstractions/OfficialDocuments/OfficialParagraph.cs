namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>A paragraph, set in from the left and even on both sides unless it is centred.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsStrong">Whether it is a heading inside the text.</param>
/// <param name="IsCentred">Whether it stands in the middle.</param>
/// <param name="IsItalic">Whether it is in italic letters.</param>
public sealed record OfficialParagraph(string Text, bool IsStrong = false, bool IsCentred = false, bool IsItalic = false)
    : OfficialBlock;
