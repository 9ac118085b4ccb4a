using ChoDon.Platform.Abstractions.OfficialDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChoDon.Platform.Core.OfficialDocuments;

/// <summary>An upright document, from the top to the receivers.</summary>
internal sealed class DocxPaper(OfficialLayout layout)
{
    // The left of the two columns at the head holds the issuing body, the right one the state's longer name.
    private const decimal LeftOfHead = 0.42m;
    private const decimal RuleBelowIssuer = 0.4m;
    private const decimal RuleBelowMotto = 0.66m;

    private int TextWidth => Docx.Twips(Docx.ShortSide - layout.Left - layout.Right);

    public IEnumerable<OpenXmlElement> Parts(OfficialDocument document, string headerId) =>
    [
        Head(document),
        .. Title(document),
        .. document.Body.SelectMany(Block),
        Foot(document),
        .. Appendix(document),
        Page(headerId),
    ];

    private Table Head(OfficialDocument document)
    {
        int[] widths = [(int)(TextWidth * LeftOfHead), TextWidth - (int)(TextWidth * LeftOfHead)];
        List<Paragraph> body = [];
        if (document.Superior is { } superior)
            body.Add(Docx.Centred(superior, layout.Head));
        body.Add(Docx.Centred(document.Issuer, layout.Head, bold: true));
        body.Add(Docx.Rule(widths[0], RuleBelowIssuer));
        return Docx.Columns(
            widths,
            hasLines: false,
            Docx.Row(widths, [
                body,
                [
                    Docx.Centred(OfficialWords.NationalTitle, layout.Head, bold: true),
                    Docx.Centred(OfficialWords.Motto, layout.Text, bold: true),
                    Docx.Rule(widths[1], RuleBelowMotto),
                ],
            ]),
            Docx.Row(widths, [
                [Docx.Centred(document.Number is { } number ? $"Số: {number}" : "", layout.Head)],
                [Docx.Centred($"{document.Place}, {OfficialWords.Day(document.Date)}", layout.Text, italic: true)],
            ]));
    }

    private IEnumerable<Paragraph> Title(OfficialDocument document)
    {
        yield return Docx.Centred("", layout.Text);
        yield return Docx.Centred(document.Type, layout.Text, bold: true);
        if (document.Subject is { } subject)
            yield return Docx.Centred(subject, layout.Text, bold: true);
        yield return Docx.Centred("", layout.Text);
    }

    private IEnumerable<OpenXmlElement> Appendix(OfficialDocument document) =>
        document.Appendix.Count == 0 ? [] : document.Appendix.SelectMany(Block).Prepend(Docx.NewPage());

    private IEnumerable<OpenXmlElement> Block(OfficialBlock block) => block switch
    {
        OfficialParagraph { IsCentred: true } paragraph => [Docx.Text(paragraph, layout.Text, JustificationValues.Center)],
        OfficialParagraph paragraph => [Docx.Text(paragraph, layout.Text, JustificationValues.Both, layout.Indent)],
        OfficialTable table => DocxTable.Of(table, TextWidth, layout.Head),
        _ => throw new NotSupportedException($"A document has no way to show a {block.GetType().Name}."),
    };

    private Table Foot(OfficialDocument document)
    {
        int[] halves = [TextWidth / 2, TextWidth - (TextWidth / 2)];
        Paragraph[] receivers =
        [
            Docx.Line("Nơi nhận:", layout.ReceiversHead, JustificationValues.Left, bold: true, italic: true),
            .. OfficialWords.Receivers(document).Select(line => Docx.Line(line, layout.Receivers, JustificationValues.Left)),
        ];

        // One signature stands to the right of the receivers; several stand in rows of two, and the receivers below.
        IEnumerable<IReadOnlyList<IEnumerable<Paragraph>>> rows = document.Signatures is [var only]
            ? [[receivers, Signature(only)]]
            : [.. DocxSignature.InPairs(document.Signatures, Signature), [receivers, [Docx.Centred("", layout.Receivers)]]];
        return Docx.Columns(halves, hasLines: false, rows.Select(row => Docx.Row(halves, row)));
    }

    private IEnumerable<Paragraph> Signature(OfficialSignature signature) =>
        DocxSignature.Of(signature, layout.Text, Docx.Centred("(Ký, ghi rõ họ tên)", layout.Text, italic: true));

    private SectionProperties Page(string headerId) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId },
        new PageSize { Width = (uint)Docx.Twips(Docx.ShortSide), Height = (uint)Docx.Twips(Docx.LongSide) },
        Docx.Margins(layout.Top, layout.Bottom, layout.Left, layout.Right),
        new TitlePage());
}
