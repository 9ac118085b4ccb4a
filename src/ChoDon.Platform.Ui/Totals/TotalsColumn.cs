namespace ChoDon.Platform.Ui.Totals;

/// <summary>A column of a table that adds records up.</summary>
/// <param name="Heading">Its words.</param>
/// <param name="Of">The number that stands in it.</param>
public sealed record TotalsColumn<TTotals>(string Heading, Func<TTotals, int> Of);
