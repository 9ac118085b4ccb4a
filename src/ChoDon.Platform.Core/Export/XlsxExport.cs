using System.Globalization;
using ChoDon.Platform.Abstractions.Export;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace ChoDon.Platform.Core.Export;

/// <summary>A workbook, written while its rows are read. Texts are cells of the kind text, never formulas.</summary>
internal static class XlsxExport
{
    /// <summary>A sheet holds 1,048,576 rows; what is more goes onto a further one.</summary>
    public const int RowsASheet = 1_000_000;

    private const int LongestSheetName = 31;

    public static async Task WriteAsync(Stream stream, ExportTable table, CancellationToken cancellationToken)
    {
        await using var book = await Spreadsheet.CreateNewAsync(stream, cancellationToken: cancellationToken);
        var heading = book.AddStyle(new Style { Font = { Bold = true } });
        var day = book.AddStyle(new Style { Format = NumberFormat.Custom("dd/mm/yyyy") });
        await BeginAsync(1);
        var count = 0;
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
        {
            if (count > 0 && count % RowsASheet == 0)
                await BeginAsync((count / RowsASheet) + 1);
            await book.AddRowAsync([.. row.Select(Cell)], cancellationToken);
            count++;
        }

        await book.FinishAsync(cancellationToken);

        async Task BeginAsync(int number)
        {
            var options = new WorksheetOptions { FrozenRows = 1 };
            for (var position = 0; position < table.Columns.Count; position++)
                options.Column(position + 1).Width = table.Columns[position].Width;
            await book.StartWorksheetAsync(SheetName(table.Name, number), options, cancellationToken);
            await book.AddRowAsync([.. table.Columns.Select(column => new StyledCell(column.Heading, heading))], cancellationToken);
        }

        StyledCell Cell(object? value) => value switch
        {
            null => new StyledCell((string?)null, null),
            string text => new StyledCell(text, null),
            int number => new StyledCell(number, null),
            decimal quantity => new StyledCell(quantity, null),
            DateOnly date => new StyledCell(date.ToDateTime(TimeOnly.MinValue), day),
            _ => throw new ArgumentException($"A cell is a text, a number or a day, not {value.GetType().Name}."),
        };
    }

    private static string SheetName(string name, int number)
    {
        var end = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {number}");
        var clean = string.Concat(name.Select(sign => "[]:*?/\\'".Contains(sign, StringComparison.Ordinal) ? ' ' : sign));
        return clean[..Math.Min(clean.Length, LongestSheetName - end.Length)] + end;
    }
}
