namespace ChoDon.Modules.Campaigns.ListSessions;

/// <param name="Rows">The sessions of this page.</param>
/// <param name="HasBefore">Whether there is a page before.</param>
/// <param name="HasAfter">Whether there is a page after.</param>
/// <param name="Totals">All that fit the filter.</param>
internal sealed record SessionList(IReadOnlyList<SessionRow> Rows, bool HasBefore, bool HasAfter, SessionTotals Totals);
