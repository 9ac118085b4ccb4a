using System.Globalization;
using CsvHelper;

namespace ChoDon.Platform.Core.Export;

/// <summary>
/// Text with commas. Spreadsheets know its letters by the mark in front; a text that they would take for a formula
/// gets an apostrophe.
/// </summary>
public static class CsvExport
{
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    public static async Task WriteAsync(
        Stream stream, IEnumerable<string> headings, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken)
    {
        await using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        await writer.WriteRecordAsync([.. headings], cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            foreach (var cell in row)
                Write(writer, cell);
            await writer.EndRecordAsync(cancellationToken);
        }
    }

    // A number stays one, even below zero: only text can be taken for a formula.
    private static void Write(CsvWriter writer, object? cell)
    {
        if (cell is int number)
            writer.WriteField(number, default);
        else
            writer.WriteField(cell is DateOnly day ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : (string?)cell);
    }
}
