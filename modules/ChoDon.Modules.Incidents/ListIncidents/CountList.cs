using ChoDon.Modules.Incidents.Data;

namespace ChoDon.Modules.Incidents.ListIncidents;

/// <param name="Rows">The counts of this page.</param>
/// <param name="HasBefore">Whether there is a page before.</param>
/// <param name="HasAfter">Whether there is a page after.</param>
/// <param name="Totals">All that fit the filter.</param>
internal sealed record CountList(IReadOnlyList<IncidentCount> Rows, bool HasBefore, bool HasAfter, CountTotals Totals);
