using ChoDon.Modules.Campaigns.ListSessions;

namespace ChoDon.Modules.Campaigns.CountSessions;

/// <param name="Heading">Its words.</param>
/// <param name="Of">The number that stands in it.</param>
internal sealed record TotalsColumn(string Heading, Func<SessionTotals, int> Of);
