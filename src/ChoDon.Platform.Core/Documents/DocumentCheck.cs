using ChoDon.Platform.Abstractions.Documents;

namespace ChoDon.Platform.Core.Documents;

/// <summary>Whether a file is one thing, whole, and nothing that runs.</summary>
internal static class DocumentCheck
{
    /// <summary>Why a file of a kind is not taken as a document, or null.</summary>
    public static DocumentProblem? Of(DocumentKind kind, byte[] content)
    {
        if (kind == DocumentKind.Docx)
            return OfText(content);
        if (kind == DocumentKind.Pdf)
            return ZipFile.StandsIn(content) ? DocumentProblem.TwoKinds : PdfFile.IsWhole(content) ? null : DocumentProblem.Damaged;
        return OfPicture(kind, content);
    }

    private static DocumentProblem? OfText(byte[] content)
    {
        if (!ZipFile.Fills(content) || PdfFile.BeginsIn(content))
            return DocumentProblem.TwoKinds;
        return WordFile.HoldsProgram(content) switch
        {
            null => DocumentProblem.Damaged,
            true => DocumentProblem.HoldsProgram,
            false => null,
        };
    }

    private static DocumentProblem? OfPicture(DocumentKind kind, ReadOnlySpan<byte> content)
    {
        if (ZipFile.StandsIn(content))
            return DocumentProblem.TwoKinds;
        var isJpeg = kind == DocumentKind.Jpeg;
        if (!(isJpeg ? JpegFile.TryFindRest(content, out var rest) : PngFile.TryFindRest(content, out rest)))
            return DocumentProblem.Damaged;
        rest = rest.TrimEnd((byte)0);
        return rest.IsEmpty || (isJpeg && JpegFile.IsOfCamera(rest)) ? null : DocumentProblem.TwoKinds;
    }
}
