namespace ChoDon.Platform.Ui.Totals;

/// <summary>Records added up by one thing.</summary>
/// <param name="Rows">A record stands in each row that it belongs to.</param>
/// <param name="All">Each record once.</param>
public sealed record TotalsTable<TTotals>(IReadOnlyList<TotalsRow<TTotals>> Rows, TotalsRow<TTotals> All);
