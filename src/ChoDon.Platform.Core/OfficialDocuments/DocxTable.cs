using ChoDon.Platform.Abstractions.OfficialDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChoDon.Platform.Core.OfficialDocuments;

/// <summary>A table with lines, and the empty line that sets off what follows.</summary>
internal static class DocxTable
{
    public static IEnumerable<OpenXmlElement> Of(OfficialTable table, int width, int points)
    {
        var shares = table.Columns.Sum(column => column.Share);
        int[] widths = [.. table.Columns.Select(column => width * column.Share / shares)];
        var head = Docx.Row(
            widths, [.. table.Columns.Select(column => (IEnumerable<Paragraph>)[Docx.Centred(column.Heading, points, bold: true)])], isHead: true);
        var rows = table.Rows.Select(row => Docx.Row(widths, [.. row.Select((text, at) => (IEnumerable<Paragraph>)
            [Docx.Line(text, points, table.Columns[at].IsNumber ? JustificationValues.Right : JustificationValues.Left)])]));
        return [Docx.Columns(widths, hasLines: true, rows.Prepend(head)), Docx.Line("", points, JustificationValues.Left)];
    }
}
