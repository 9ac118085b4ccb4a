namespace ChoDon.Platform.Core.Documents;

internal static class PdfFile
{
    // As far as readers look for it: mail and scanners add a line or two.
    private const int NearTheEnd = 1024;

    /// <summary>Whether a PDF goes on to its end.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> content)
    {
        var tail = content[Math.Max(0, content.Length - NearTheEnd)..];
        var end = tail.LastIndexOf("%%EOF"u8);
        return end >= 0 && tail[..end].IndexOf("startxref"u8) >= 0;
    }

    /// <summary>Whether readers of PDF would open a file of another kind.</summary>
    public static bool BeginsIn(ReadOnlySpan<byte> content) =>
        content[..Math.Min(NearTheEnd, content.Length)].IndexOf("%PDF-"u8) >= 0;
}
