namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>What stands at the beginning of a line and says what the line is.</summary>
internal static class TemplateMarks
{
    public const string Type = "Loại:";
    public const string Subject = "Trích yếu:";
    public const string Signature = "Ký:";
    public const string Receiver = "Nơi nhận:";
    public const string Remark = "//";

    private static readonly string[] Words = [Type, Subject, Signature, Receiver];

    private static readonly Dictionary<char, OfficialParagraph> Looks = new()
    {
        ['#'] = new("", IsStrong: true),
        ['^'] = new("", IsStrong: true, IsCentred: true),
        ['~'] = new("", IsItalic: true),
    };

    /// <summary>The mark and what follows it; no mark for a plain paragraph.</summary>
    public static (string? Mark, string Text) Split(string line)
    {
        if (Looks.ContainsKey(line[0]))
            return (line[..1], line[1..].TrimStart());
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var start = colon < 0 ? line : $"{line[..colon].TrimEnd()}:";
        return Words.FirstOrDefault(word => KnownNames.Comparer.Equals(word, start)) is { } mark
            ? (mark, line[(colon + 1)..].TrimStart())
            : (null, line);
    }

    public static OfficialParagraph LookOf(string? mark) => mark is null ? new OfficialParagraph("") : Looks[mark[0]];
}
