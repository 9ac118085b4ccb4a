using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Rows;

namespace ChoDon.Platform.Core.Import.Steps;

/// <summary>What can be seen of a file before its columns are mapped.</summary>
/// <param name="Sheets">Names of its sheets.</param>
/// <param name="Heading">The row of the headings.</param>
/// <param name="TopRows">The first rows: number and what stands in them.</param>
/// <param name="Headings">What stands above each column.</param>
/// <param name="Samples">The first values of each column.</param>
/// <param name="Guess">Which column seems to be which.</param>
/// <param name="Signature">By which a file with the same headings is known again.</param>
/// <param name="IsRemembered">Whether the mapping is that of an earlier file.</param>
/// <param name="DayOrders">What stood first in the days of that file.</param>
public sealed record FileView(
    IReadOnlyList<string> Sheets,
    int Heading,
    IReadOnlyList<(int Number, string Text)> TopRows,
    IReadOnlyList<string> Headings,
    IReadOnlyList<IReadOnlyList<string>> Samples,
    IReadOnlyDictionary<int, string> Guess,
    string Signature,
    bool IsRemembered = false,
    IReadOnlyDictionary<int, DayOrder>? DayOrders = null)
{
    private const int SampleRows = 3;
    private const int LongestSample = 60;

    internal static FileView Of(byte[] content, ImportChoices choices, ImportDefinition import)
    {
        using var file = SheetFiles.Open(content, choices.Lettering.Decoder);
        var sheet = Math.Clamp(choices.Sheet ?? 0, 0, file.Sheets.Count - 1);
        var rows = file.Rows(sheet).Take(ColumnFinder.RowsLookedAt * 5).ToList();
        string Read(SheetCell cell) => CellText.Raw(cell, choices.Lettering);
        var heading = choices.Heading ?? ColumnFinder.HeadingRow(rows, import, Read);
        var headings = ColumnFinder.Headings(rows, heading, import, Read);
        var samples = Enumerable.Range(0, headings.Length)
            .Select(column => (IReadOnlyList<string>)[.. rows
                .Where(row => row.Number > heading && !row[column].IsEmpty)
                .Take(SampleRows)
                .Select(row => Cut(Read(row[column])))])
            .ToList();
        var top = rows.Take(15).Select(row => (row.Number, Cut(string.Join(" | ", row.Cells.Where(cell => !cell.IsEmpty).Select(Read))))).ToList();
        return new FileView(
            file.Sheets, heading, top, headings, samples, ColumnFinder.Guess(headings, import), ColumnFinder.Signature(headings));
    }

    internal FileView As(RememberedMapping remembered) =>
        this with { Guess = remembered.Columns!, IsRemembered = true, DayOrders = remembered.DayOrders };

    internal static string Cut(string text) => text.Shortened(LongestSample);
}
