using System.Text;

namespace ChoDon.Platform.Core.Documents;

/// <summary>A kind of file, told by its content.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="MediaType">What browsers call it.</param>
/// <param name="Ending">How its names end.</param>
internal sealed record DocumentKind(string Name, string MediaType, string Ending)
{
    public static readonly DocumentKind Pdf = new("PDF", "application/pdf", ".pdf");
    public static readonly DocumentKind Docx =
        new("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    public static readonly DocumentKind Jpeg = new("JPEG", "image/jpeg", ".jpg");
    public static readonly DocumentKind Png = new("PNG", "image/png", ".png");
    public static readonly DocumentKind WebP = new("WebP", "image/webp", ".webp");
    public static readonly DocumentKind Heic = new("HEIC", "image/heic", ".heic");
    public static readonly DocumentKind Zip = new("ZIP", "application/zip", ".zip");

    /// <summary>The kinds that are taken as documents.</summary>
    public static readonly IReadOnlyList<DocumentKind> Documents = [Pdf, Docx, Jpeg, Png];

    private static readonly DocumentKind[] All = [Pdf, Docx, Jpeg, Png, WebP, Heic, Zip];

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

    public bool IsPicture => this == Jpeg || this == Png || this == WebP;

    /// <summary>What the content is, or null when it is of no kind that is known.</summary>
    public static DocumentKind? Of(byte[] content)
    {
        ReadOnlySpan<byte> start = content;
        if (start.StartsWith("%PDF-"u8))
            return Pdf;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return Jpeg;
        if (start.StartsWith(PngFile.Signature))
            return Png;
        if (start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8))
            return WebP;
        if (start.Length >= 12 && start[4..].StartsWith("ftyp"u8) && HeicBrands.Contains(Encoding.ASCII.GetString(start[8..12])))
            return Heic;
        if (start.StartsWith("PK\u0003\u0004"u8))
            return WordFile.Is(content) ? Docx : Zip;
        return null;
    }

    /// <summary>The kind that a name says by its ending, or null when it says none.</summary>
    public static DocumentKind? Named(string fileName)
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        return ending == ".jpeg" ? Jpeg : Array.Find(All, kind => kind.Ending == ending);
    }
}
