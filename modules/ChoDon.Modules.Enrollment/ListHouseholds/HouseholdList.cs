namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <param name="Rows">The households of this page.</param>
/// <param name="HasBefore">Whether there is a page before.</param>
/// <param name="HasAfter">Whether there is a page after.</param>
/// <param name="Total">All that fit the filter; counted for the first page only.</param>
/// <param name="HasTooMany">Whether more was found than is shown on all pages.</param>
internal sealed record HouseholdList(
    IReadOnlyList<HouseholdRow> Rows, bool HasBefore, bool HasAfter, int? Total, bool HasTooMany = false);
