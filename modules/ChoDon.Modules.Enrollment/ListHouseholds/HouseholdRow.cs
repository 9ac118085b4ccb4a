namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <param name="CommittedOn">Day of the commitment that holds; null when the household takes part no longer.</param>
internal sealed record HouseholdRow(Guid Id, string HeadName, string? Address, Guid UnitId, DateOnly? CommittedOn);
