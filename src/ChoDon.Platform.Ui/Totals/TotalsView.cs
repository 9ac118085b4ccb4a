namespace ChoDon.Platform.Ui.Totals;

/// <summary>What the partial <c>_TotalsTable</c> shows.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="FirstHeading">The words above the names of the rows.</param>
/// <param name="Headings">The words above the numbers.</param>
/// <param name="Rows">Each row with its numbers; the last is the sum.</param>
public sealed record TotalsView(
    string Caption, string FirstHeading, IReadOnlyList<string> Headings, IReadOnlyList<(string Name, string Url, IReadOnlyList<int> Numbers)> Rows)
{
    /// <summary>The view of a table.</summary>
    public static TotalsView Of<TTotals>(
        string caption, string firstHeading, IReadOnlyList<TotalsColumn<TTotals>> columns, TotalsTable<TTotals> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(
            caption,
            firstHeading,
            [.. columns.Select(column => column.Heading)],
            [
                .. table.Rows.Append(table.All).Select(row =>
                    (row.Name, row.Url, (IReadOnlyList<int>)[.. columns.Select(column => column.Of(row.Totals))])),
            ]);
    }
}
