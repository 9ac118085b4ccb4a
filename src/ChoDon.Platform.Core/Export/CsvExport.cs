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
        switch (cell)
        {
            case int number:
                writer.WriteField(number, default);
                break;
            case decimal quantity:
                writer.WriteField(Quantity(quantity));
                break;
            case DateOnly day:
                writer.WriteField(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteField((string?)cell);
                break;
        }
    }

    // As spreadsheets of the reader's language take it for a number: 3,8 or 3.8.
    private static string Quantity(decimal quantity)
    {
        var text = quantity.ToString("0.#########", CultureInfo.InvariantCulture);
        return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? text : text.Replace('.', ',');
    }
}
