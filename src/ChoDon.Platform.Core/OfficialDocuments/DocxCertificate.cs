using ChoDon.Platform.Abstractions.OfficialDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChoDon.Platform.Core.OfficialDocuments;

/// <summary>A certificate: one page across with a border.</summary>
internal sealed class DocxCertificate(OfficialLayout layout)
{
    // In millimetres. The middle fills the page, so that number and signature come to its bottom.
    private const int Margin = 20;
    private const int Middle = 90;

    private const decimal RuleBelowMotto = 0.22m;
    private const uint BorderEighthsOfPoint = 18;
    private const uint BorderFromEdge = 24;

    private static readonly int Width = Docx.Twips(Docx.LongSide - (2 * Margin));

    private static readonly int[] Halves = [Width / 2, Width - (Width / 2)];

    public IEnumerable<OpenXmlElement> Parts(OfficialDocument document)
    {
        OpenXmlElement[] parts = [.. Whole(document)];

        // Lines of a certificate that is too long for its page go on to the next one, and not all together.
        foreach (var keep in parts.SelectMany(part => part.Descendants<KeepNext>()).ToList())
            keep.Remove();
        return parts;
    }

    private IEnumerable<OpenXmlElement> Whole(OfficialDocument document) =>
    [
        Docx.Centred(OfficialWords.NationalTitle, layout.Head, bold: true),
        Docx.Centred(OfficialWords.Motto, layout.Text, bold: true),
        Docx.Rule(Width, RuleBelowMotto),
        .. document.Superior is { } superior ? [Docx.Centred(superior, layout.Head)] : Array.Empty<Paragraph>(),
        Docx.Centred(document.Issuer, layout.Head, bold: true),
        InTheMiddle([
            Docx.Centred(document.Type, layout.CertificateType, bold: true),
            .. document.Subject is { } subject
                ? [Docx.Text(new OfficialParagraph(subject, IsStrong: true), layout.CertificateText, JustificationValues.Center)]
                : Array.Empty<Paragraph>(),
            .. document.Body.SelectMany(Block),
        ]),

        // Two tables without a line between would become one.
        Docx.Centred("", layout.Receivers),
        Foot(document),
        Page(),
    ];

    private IEnumerable<OpenXmlElement> Block(OfficialBlock block) => block switch
    {
        OfficialParagraph paragraph => [Docx.Text(paragraph, layout.CertificateText, JustificationValues.Center)],
        OfficialTable table => DocxTable.Of(table, Width, layout.Head),
        _ => throw new NotSupportedException($"A certificate has no way to show a {block.GetType().Name}."),
    };

    private static Table InTheMiddle(IEnumerable<OpenXmlElement> content)
    {
        var cell = new TableCell([
            new TableCellProperties(
                new TableCellWidth { Width = Docx.Number(Width), Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
            .. content,
        ]);
        var height = new TableRowHeight { Val = (uint)Docx.Twips(Middle), HeightType = HeightRuleValues.AtLeast };
        return Docx.Columns([Width], hasLines: false, new TableRow(new TableRowProperties(height), cell));
    }

    private Table Foot(OfficialDocument document)
    {
        var number = Docx.Line(document.Number is { } given ? $"Số: {given}" : "", layout.Text, JustificationValues.Left);
        var day = Docx.Centred($"{document.Place}, {OfficialWords.Day(document.Date)}", layout.Text, italic: true);

        // The number stands at the bottom, beside the name of one who signs or below those of several.
        IEnumerable<TableRow> rows = document.Signatures is [var only]
            ? [Docx.Row(Halves, [[number], [day, .. Signature(only)]], upright: TableVerticalAlignmentValues.Bottom)]
            :
            [
                Docx.Row(Halves, [[Docx.Centred("", layout.Text)], [day]]),
                .. DocxSignature.InPairs(document.Signatures, Signature).Select(row => Docx.Row(Halves, row)),
                Docx.Row(Halves, [[number], [Docx.Centred("", layout.Text)]]),
            ];
        return Docx.Columns(Halves, hasLines: false, rows);
    }

    private IEnumerable<Paragraph> Signature(OfficialSignature signature) => DocxSignature.Of(signature, layout.Text);

    private static SectionProperties Page() => new(
        new PageSize
        {
            Width = (uint)Docx.Twips(Docx.LongSide),
            Height = (uint)Docx.Twips(Docx.ShortSide),
            Orient = PageOrientationValues.Landscape,
        },
        Docx.Margins(Margin, Margin, Margin, Margin),
        new PageBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>())
        {
            OffsetFrom = PageBorderOffsetValues.Page,
        });

    private static T Border<T>()
        where T : BorderType, new() =>
        new() { Val = BorderValues.Double, Size = BorderEighthsOfPoint, Space = BorderFromEdge };
}
