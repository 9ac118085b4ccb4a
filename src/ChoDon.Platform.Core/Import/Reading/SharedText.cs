using ChoDon.Platform.Core.Import.Encodings;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>A text of the workbook's table of texts, and what a font inside it says.</summary>
internal readonly record struct SharedText(string Text, FontLetters Font);
