using System.Text;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>Tells spreadsheets and texts from all that cannot be read.</summary>
internal static class FileKinds
{
    private const int Looked = 4096;

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <exception cref="FileRefusedException">It is neither a spreadsheet nor a text.</exception>
    public static FileKind Of(ReadOnlySpan<byte> content)
    {
        if (content.Length == 0)
            throw new FileRefusedException("File.Empty");
        if (content.Length > SheetLimits.FileBytes)
            throw new FileRefusedException("File.TooLarge", SheetLimits.FileBytes / 1024 / 1024);
        if (content.StartsWith("PK"u8))
            return FileKind.Xlsx;
        if (content.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return content.IndexOf(EncryptedPackage) >= 0 ? throw new FileRefusedException("File.Encrypted") : FileKind.Xls;

        // The first sheets of Excel had no container: a record BOF at once.
        if (content.Length > 8 && content[0] == 0x09 && content[1] is 0x00 or 0x02 or 0x04 or 0x08 && content[2] is 4 or 6 or 8 or 16 && content[3] == 0)
            return FileKind.Xls;
        if (content.StartsWith("%PDF"u8))
            throw new FileRefusedException("File.Pdf");
        RefuseMarkup(content[..Math.Min(content.Length, Looked)]);
        return FileKind.Text;
    }

    /// <summary>Offices' programs write tables of the web, or XML, and name them .xls.</summary>
    private static void RefuseMarkup(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\r', '\n', '\t');
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<style", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<meta", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase))
            throw new FileRefusedException("File.Markup");
    }
}
