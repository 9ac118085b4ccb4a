namespace ChoDon.Modules.Mediation.CountCases;

/// <param name="Rows">Villages and months of this page, the latest month first.</param>
/// <param name="HasBefore">Whether there is a page before.</param>
/// <param name="HasAfter">Whether there is a page after.</param>
/// <param name="Totals">All that fit.</param>
internal sealed record CountList(IReadOnlyList<VillageMonth> Rows, bool HasBefore, bool HasAfter, CaseTotals Totals);
