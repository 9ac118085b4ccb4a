using System.Globalization;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChoDon.Platform.Core.OfficialDocuments;

/// <summary>Short ways to build the parts of a word processor's file.</summary>
internal static class Docx
{
    /// <summary>The sides of A4, in millimetres.</summary>
    public const decimal ShortSide = 210;
    public const decimal LongSide = 297;

    private const decimal TwipsAMillimetre = 1440 / 25.4m;

    public static int Twips(decimal millimetres) => (int)Math.Round(millimetres * TwipsAMillimetre);

    public static Paragraph Line(string text, int points, JustificationValues side, bool bold = false, bool italic = false) =>
        new(
            new ParagraphProperties(
                new KeepNext(), new SpacingBetweenLines { Before = "0", After = "0" }, new Justification { Val = side }),
            Run(text, points, bold, italic));

    public static Paragraph Centred(string text, int points, bool bold = false, bool italic = false) =>
        Line(text, points, JustificationValues.Center, bold, italic);

    /// <summary>A paragraph of the text, its first line set in by so many millimetres.</summary>
    public static Paragraph Text(OfficialParagraph paragraph, int points, JustificationValues side, int indent = 0) =>
        new(
            new ParagraphProperties(
                // A heading stays with what it is the heading of.
                new KeepNext { Val = paragraph.IsStrong },
                new SpacingBetweenLines { Before = "60", After = "60" },
                new Indentation { FirstLine = Number(Twips(indent)) },
                new Justification { Val = side }),
            Run(paragraph.Text, points, paragraph.IsStrong, paragraph.IsItalic));

    public static Run Run(string text, int points, bool bold = false, bool italic = false)
    {
        var properties = new RunProperties();
        if (bold)
            properties.Append(new Bold());
        if (italic)
            properties.Append(new Italic());
        properties.Append(new FontSize { Val = HalfPoints(points) }, new FontSizeComplexScript { Val = HalfPoints(points) });
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    public static Paragraph NewPage() => new(new Run(new Break { Type = BreakValues.Page }));

    /// <summary>A rule of some part of the cell's width, in the middle.</summary>
    public static Paragraph Rule(int cellTwips, decimal part)
    {
        var side = (int)(cellTwips * (1 - part) / 2);
        return new Paragraph(new ParagraphProperties(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }),
            new SpacingBetweenLines { Before = "20", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = Number(side), Right = Number(side) }));
    }

    public static Table Columns(IReadOnlyList<int> twips, bool hasLines, params IEnumerable<TableRow> rows)
    {
        var properties = new TableProperties(
            new TableWidth { Width = Number(twips.Sum()), Type = TableWidthUnitValues.Dxa },
            Borders(hasLines ? BorderValues.Single : BorderValues.None),
            new TableLayout { Type = TableLayoutValues.Fixed });
        var grid = new TableGrid(twips.Select(width => new GridColumn { Width = Number(width) }));
        return new Table([properties, grid, .. rows]);
    }

    public static TableRow Row(IReadOnlyList<int> twips, IReadOnlyList<IEnumerable<Paragraph>> cells, bool isHead = false, TableVerticalAlignmentValues? upright = null)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
            properties.Append(new TableHeader());
        return new TableRow([properties, .. cells.Select((cell, at) => new TableCell(
        [
            new TableCellProperties(
                new TableCellWidth { Width = Number(twips[at]), Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment { Val = upright ?? TableVerticalAlignmentValues.Top }),
            .. cell,
        ]))]);
    }

    /// <summary>In millimetres; the heads and feet of pages stand in the middle of theirs.</summary>
    public static PageMargin Margins(int top, int bottom, int left, int right) => new()
    {
        Top = Twips(top),
        Bottom = Twips(bottom),
        Left = (uint)Twips(left),
        Right = (uint)Twips(right),
        Header = (uint)Twips(top / 2m),
        Footer = (uint)Twips(bottom / 2m),
    };

    public static string HalfPoints(int points) => Number(points * 2);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static TableBorders Borders(BorderValues kind) => new(
        new TopBorder { Val = kind, Size = 4 },
        new LeftBorder { Val = kind, Size = 4 },
        new BottomBorder { Val = kind, Size = 4 },
        new RightBorder { Val = kind, Size = 4 },
        new InsideHorizontalBorder { Val = kind, Size = 4 },
        new InsideVerticalBorder { Val = kind, Size = 4 });
}
