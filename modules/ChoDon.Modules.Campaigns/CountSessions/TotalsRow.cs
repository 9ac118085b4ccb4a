using ChoDon.Modules.Campaigns.ListSessions;

namespace ChoDon.Modules.Campaigns.CountSessions;

/// <param name="Name">In the reader's language.</param>
/// <param name="Filter">What the list of sessions is asked to show exactly those that are counted.</param>
/// <param name="Totals">Their numbers.</param>
internal sealed record TotalsRow(string Name, SessionFilter Filter, SessionTotals Totals)
{
    public string Url => SessionQuery.UrlOf(Filter);
}
