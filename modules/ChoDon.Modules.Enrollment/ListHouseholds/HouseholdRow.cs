namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <param name="CommittedOn">Day of the commitment that holds; null when the household takes part no longer.</param>
/// <param name="FoundBy">Names of members that the search meant, when it was not the head.</param>
internal sealed record HouseholdRow(
    Guid Id, string HeadName, string? Address, Guid UnitId, DateOnly? CommittedOn, IReadOnlyList<string>? FoundBy = null);
