using ChoDon.Platform.Core.Export;
using ChoDon.Platform.Core.Import.Running;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>Refused rows as a file that a spreadsheet opens and the import reads again.</summary>
internal static class RefusedRowsCsv
{
    public static async Task<byte[]> WriteAsync(
        RowReport report, Func<RefusedRow, string> errors, string rowHeading, string errorHeading, CancellationToken cancellationToken)
    {
        using var csv = new MemoryStream();
        await CsvExport.WriteAsync(csv, [rowHeading, .. report.Headings, errorHeading], Rows().ToAsyncEnumerable(), cancellationToken);
        return csv.ToArray();

        IEnumerable<IReadOnlyList<object?>> Rows() => report.Refused.Select(row => (IReadOnlyList<object?>)
        [
            row.Number,
            .. row.Cells.Concat(Enumerable.Repeat("", Math.Max(0, report.Headings.Count - row.Cells.Count))).Take(report.Headings.Count),
            errors(row),
        ]);
    }
}
