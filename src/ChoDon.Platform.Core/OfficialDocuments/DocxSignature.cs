using ChoDon.Platform.Abstractions.OfficialDocuments;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChoDon.Platform.Core.OfficialDocuments;

/// <summary>Places to sign.</summary>
internal static class DocxSignature
{
    private const int EmptyLines = 4;

    public static IEnumerable<Paragraph> Of(OfficialSignature signature, int points, params IEnumerable<Paragraph> hints) =>
    [
        Docx.Centred(signature.Title, points, bold: true),
        .. hints,
        .. Enumerable.Repeat(0, EmptyLines).Select(_ => Docx.Centred("", points)),
        Docx.Centred(signature.Name ?? "", points, bold: true),
    ];

    public static IEnumerable<IReadOnlyList<IEnumerable<Paragraph>>> InPairs(
        IEnumerable<OfficialSignature> signatures, Func<OfficialSignature, IEnumerable<Paragraph>> write) =>
        signatures.Chunk(2).Select(pair => (IReadOnlyList<IEnumerable<Paragraph>>)
            [write(pair[0]), pair is [_, var right] ? write(right) : [new Paragraph()]]);
}
