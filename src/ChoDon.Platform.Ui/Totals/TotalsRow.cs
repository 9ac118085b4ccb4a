namespace ChoDon.Platform.Ui.Totals;

/// <summary>A row of a table that adds records up.</summary>
/// <param name="Name">In the reader's language.</param>
/// <param name="Url">The list that shows exactly the records that are counted.</param>
/// <param name="Totals">Their numbers.</param>
public sealed record TotalsRow<TTotals>(string Name, string Url, TTotals Totals);
