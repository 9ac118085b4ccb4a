using System.Text;
using ChoDon.Platform.Core.Import.Running;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>Writes refused rows as CSV. A cell that a spreadsheet would take for a formula is made a text.</summary>
internal static class RefusedRowsCsv
{
    public static string Write(RowReport report, Func<RefusedRow, string> errors, string rowHeading, string errorHeading)
    {
        var csv = new StringBuilder();
        Line(csv, [rowHeading, .. report.Headings, errorHeading]);
        foreach (var row in report.Refused)
        {
            var cells = row.Cells.Concat(Enumerable.Repeat("", Math.Max(0, report.Headings.Count - row.Cells.Count))).Take(Math.Max(report.Headings.Count, 1));
            Line(csv, [row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), .. cells, errors(row)]);
        }

        return csv.ToString();
    }

    private static void Line(StringBuilder csv, IEnumerable<string> cells) =>
        csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
