namespace ChoDon.Modules.Campaigns.CountSessions;

/// <param name="Rows">A session stands in each row that it belongs to.</param>
/// <param name="All">Each session once.</param>
internal sealed record TotalsTable(IReadOnlyList<TotalsRow> Rows, TotalsRow All);
