using System.Text;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Reading;

namespace ChoDon.Platform.Core.Import.Rows;

/// <summary>Finds the row of headings below titles and mottoes, and guesses which column is which.</summary>
internal static class ColumnFinder
{
    public const int RowsLookedAt = 40;

    /// <summary>The row in which most headings are known, or the first row when none is.</summary>
    public static int HeadingRow(IReadOnlyList<SheetRow> rows, ImportDefinition import, Func<SheetCell, string> read)
    {
        var best = rows.Count == 0 ? null : rows[0];
        var most = 0;
        foreach (var row in rows.Take(RowsLookedAt))
        {
            // Of a heading with two rows the lower one says more.
            var known = Guess(Headings(rows, row.Number, import, read), import).Count;
            if (known > most || (known == most && known > 0 && GoesOn(row)))
                (most, best) = (known, row);
        }

        return best?.Number ?? 1;
    }

    /// <summary>
    /// What stands above each column. Where the heading has two rows, "Năm sinh" over "Nam" and "Nữ", the upper one
    /// is merged and says what the lower one means.
    /// </summary>
    public static string[] Headings(IReadOnlyList<SheetRow> rows, int heading, ImportDefinition import, Func<SheetCell, string> read)
    {
        if (rows.FirstOrDefault(row => row.Number == heading) is not { } row)
            return [];
        var upper = GoesOn(row) ? rows.FirstOrDefault(above => above.Number == heading - 1) : null;
        return [.. row.Cells.Select((cell, at) => upper is null || cell.IsContinued ? Text(cell) : Together(Text(upper[at]), Text(cell)))];

        string Text(SheetCell cell) => VietnameseText.Clean(read(cell));

        string Together(string group, string text) =>
            import.Columns.Any(column => column.Headings.Any(known => Fold(known) == Fold(text))) ? text : $"{group} {text}".Trim();
    }

    // Cells that are merged over both rows of a heading are how it is told from a title with headings below.
    private static bool GoesOn(SheetRow row) => row.Cells.Any(cell => cell.IsContinued);

    /// <summary>Columns of the sheet, from 0, and what they seem to be; each of the import's columns once.</summary>
    public static Dictionary<int, string> Guess(IReadOnlyList<string> headings, ImportDefinition import)
    {
        var folded = headings.Select(Fold).ToList();
        Dictionary<int, string> guessed = [];
        HashSet<string> taken = [];
        foreach (var exactly in new[] { true, false })
        {
            foreach (var column in import.Columns)
            {
                if (taken.Contains(column.Key))
                    continue;
                var at = Best(folded, column, guessed, exactly);
                if (at >= 0)
                {
                    guessed.Add(at, column.Key);
                    taken.Add(column.Key);
                }
            }
        }

        return guessed;
    }

    /// <summary>By which a file with the same headings is known again.</summary>
    public static string Signature(IEnumerable<string> headings) => TextHash.Of(string.Join('\u001F', headings.Select(Fold)));

    private static int Best(List<string> headings, ImportColumn column, Dictionary<int, string> guessed, bool exactly)
    {
        foreach (var known in column.Headings.Select(Fold))
        {
            for (var at = 0; at < headings.Count; at++)
            {
                if (headings[at].Length > 0 && !guessed.ContainsKey(at)
                    && (exactly ? headings[at] == known : HasWords(headings[at], known)))
                    return at;
            }
        }

        return -1;
    }

    // A heading such as "Họ và tên chủ hộ (viết in hoa)"; a known word alone, such as "xã", is too little inside a long one.
    private static bool HasWords(string heading, string known) =>
        known.Length >= 6 && $" {heading} ".Contains($" {known} ", StringComparison.Ordinal);

    private static string Fold(string heading)
    {
        var folded = new StringBuilder(heading.Length);
        foreach (var letter in VietnameseText.SearchKey(heading))
            folded.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
