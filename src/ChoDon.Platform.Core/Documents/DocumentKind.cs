using System.IO.Compression;

namespace ChoDon.Platform.Core.Documents;

/// <summary>A kind of file that is taken, told by its content.</summary>
internal sealed record DocumentKind(string MediaType, string Ending)
{
    private static readonly DocumentKind Pdf = new("application/pdf", ".pdf");
    private static readonly DocumentKind Jpeg = new("image/jpeg", ".jpg");
    private static readonly DocumentKind Png = new("image/png", ".png");
    private static readonly DocumentKind Docx =
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    /// <summary>What the content is, or null when it is of no kind that is taken.</summary>
    public static DocumentKind? Of(byte[] content)
    {
        ReadOnlySpan<byte> start = content;
        if (start.StartsWith("%PDF-"u8))
            return Pdf;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return Jpeg;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
            return Png;
        return start.StartsWith("PK"u8) && IsDocx(content) ? Docx : null;
    }

    private static bool IsDocx(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            return archive.GetEntry("[Content_Types].xml") is not null
                && archive.GetEntry("word/document.xml") is not null
                && !archive.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
