using ChoDon.Platform.Abstractions.OfficialDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChoDon.Platform.Core.OfficialDocuments;

/// <summary>Writes a document of A4 pages in the layout of administrative documents, from the top to the receivers.</summary>
public sealed class DocxWriter(OfficialLayout layout) : IOfficialDocuments
{
    private const decimal PageWidth = 210;
    private const decimal PageHeight = 297;

    // The left of the two columns at the head holds the issuing body, the right one the state's longer name.
    private const decimal LeftOfHead = 0.42m;
    private const decimal RuleBelowIssuer = 0.4m;
    private const decimal RuleBelowMotto = 0.66m;

    private int TextWidth => Docx.Twips(PageWidth - layout.Left - layout.Right);

    public byte[] WriteDocx(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var file = new MemoryStream();
        using (var docx = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = docx.AddMainDocumentPart();
            AddStyles(main);
            main.Document = new Document(new Body([
                Head(document),
                .. Title(document),
                .. document.Body.SelectMany(Block),
                .. Foot(document),
                Page(AddPageNumbers(main)),
            ]));
            docx.PackageProperties.Title = document.Subject ?? document.Type;
            docx.PackageProperties.Language = "vi-VN";
        }

        return file.ToArray();
    }

    private Table Head(OfficialDocument document)
    {
        int[] widths = [(int)(TextWidth * LeftOfHead), TextWidth - (int)(TextWidth * LeftOfHead)];
        List<Paragraph> body = [];
        if (document.Superior is { } superior)
            body.Add(Centred(superior, layout.Head));
        body.Add(Centred(document.Issuer, layout.Head, bold: true));
        body.Add(Docx.Rule(widths[0], RuleBelowIssuer));
        return Docx.Columns(
            widths,
            hasLines: false,
            Docx.Row(widths, [
                body,
                [
                    Centred(OfficialWords.NationalTitle, layout.Head, bold: true),
                    Centred(OfficialWords.Motto, layout.Text, bold: true),
                    Docx.Rule(widths[1], RuleBelowMotto),
                ],
            ]),
            Docx.Row(widths, [
                [Centred(document.Number is { } number ? $"Số: {number}" : "", layout.Head)],
                [Docx.Line($"{document.Place}, {OfficialWords.Day(document.Date)}", layout.Text, JustificationValues.Center, italic: true)],
            ]));
    }

    private IEnumerable<Paragraph> Title(OfficialDocument document)
    {
        yield return Centred("", layout.Text);
        yield return Centred(document.Type, layout.Text, bold: true);
        if (document.Subject is { } subject)
            yield return Centred(subject, layout.Text, bold: true);
        yield return Centred("", layout.Text);
    }

    private IEnumerable<OpenXmlElement> Block(OfficialBlock block) => block switch
    {
        OfficialParagraph paragraph => [Text(paragraph)],
        OfficialTable table => [Grid(table), Docx.Line("", layout.Head, JustificationValues.Left)],
        _ => throw new NotSupportedException($"A document has no way to show a {block.GetType().Name}."),
    };

    private Paragraph Text(OfficialParagraph paragraph) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = "60", After = "60" },
            new Indentation { FirstLine = Docx.Number(Docx.Twips(layout.Indent)) },
            new Justification { Val = JustificationValues.Both }),
        Docx.Run(paragraph.Text, layout.Text, paragraph.IsStrong));

    private Table Grid(OfficialTable table)
    {
        var shares = table.Columns.Sum(column => column.Share);
        int[] widths = [.. table.Columns.Select(column => TextWidth * column.Share / shares)];
        var head = Docx.Row(
            widths, [.. table.Columns.Select(column => (IEnumerable<Paragraph>)[Centred(column.Heading, layout.Head, bold: true)])], isHead: true);
        var rows = table.Rows.Select(row => Docx.Row(widths, [.. row.Select((text, at) => (IEnumerable<Paragraph>)
            [Docx.Line(text, layout.Head, table.Columns[at].IsNumber ? JustificationValues.Right : JustificationValues.Left)])]));
        return Docx.Columns(widths, hasLines: true, rows.Prepend(head));
    }

    private IEnumerable<OpenXmlElement> Foot(OfficialDocument document)
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
            : [.. document.Signatures.Chunk(2).Select(InPairs), [receivers, [Centred("", layout.Receivers)]]];
        return [Docx.Columns(halves, hasLines: false, rows.Select(row => Docx.Row(halves, row)))];
    }

    private IReadOnlyList<IEnumerable<Paragraph>> InPairs(OfficialSignature[] pair) =>
        pair is [var left, var right] ? [Signature(left), Signature(right)] : [Signature(pair[0]), [Centred("", layout.Text)]];

    private IEnumerable<Paragraph> Signature(OfficialSignature signature) =>
    [
        Centred(signature.Title, layout.Text, bold: true),
        Docx.Line("(Ký, ghi rõ họ tên)", layout.Text, JustificationValues.Center, italic: true),
        .. Enumerable.Repeat(0, 4).Select(_ => Centred("", layout.Text)),
        Centred(signature.Name ?? "", layout.Text, bold: true),
    ];

    // Numbers stand in the middle of the upper margin, and not on the first page.
    private string AddPageNumbers(MainDocumentPart main)
    {
        var header = main.AddNewPart<HeaderPart>();
        var number = Docx.Run("", layout.Text);
        header.Header = new Header(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new SimpleField(number) { Instruction = "PAGE" }));
        return main.GetIdOfPart(header);
    }

    private SectionProperties Page(string headerId) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId },
        new PageSize { Width = (uint)Docx.Twips(PageWidth), Height = (uint)Docx.Twips(PageHeight) },
        new PageMargin
        {
            Top = Docx.Twips(layout.Top),
            Bottom = Docx.Twips(layout.Bottom),
            Left = (uint)Docx.Twips(layout.Left),
            Right = (uint)Docx.Twips(layout.Right),
            Header = (uint)Docx.Twips(layout.Top / 2m),
            Footer = (uint)Docx.Twips(layout.Bottom / 2m),
        },
        new TitlePage());

    private void AddStyles(MainDocumentPart main)
    {
        var font = new RunFonts { Ascii = layout.Font, HighAnsi = layout.Font, ComplexScript = layout.Font, EastAsia = layout.Font };
        var styles = main.AddNewPart<StyleDefinitionsPart>();
        styles.Styles = new Styles(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            font,
            new FontSize { Val = Docx.HalfPoints(layout.Text) },
            new Languages { Val = "vi-VN" }))));
    }

    private static Paragraph Centred(string text, int points, bool bold = false) =>
        Docx.Line(text, points, JustificationValues.Center, bold);
}
