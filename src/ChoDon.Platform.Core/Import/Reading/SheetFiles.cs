using ChoDon.Platform.Core.Import.Encodings;

namespace ChoDon.Platform.Core.Import.Reading;

internal static class SheetFiles
{
    /// <summary>Opens a file of whatever kind.</summary>
    /// <param name="content">All of it.</param>
    /// <param name="encoding">How a text file's bytes are read.</param>
    /// <exception cref="FileRefusedException">It is too large, damaged, encrypted, or no table at all.</exception>
    public static ISheetFile Open(byte[] content, TextEncoding encoding) => FileKinds.Of(content) switch
    {
        FileKind.Xlsx => XlsxFile.Open(content),
        FileKind.Xls => XlsFile.Open(content),
        _ => CsvFile.Open(content, encoding),
    };
}
