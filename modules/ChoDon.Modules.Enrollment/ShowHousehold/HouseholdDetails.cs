namespace ChoDon.Modules.Enrollment.ShowHousehold;

/// <summary>What is known of a household, with all its memberships, the latest first.</summary>
internal sealed record HouseholdDetails(
    Guid Id,
    Guid Stamp,
    Guid UnitId,
    string HeadName,
    string? Address,
    DateTime SavedAt,
    IReadOnlyList<MembershipPeriod> Memberships)
{
    /// <summary>The membership that runs, or null.</summary>
    public MembershipPeriod? Current => Memberships.FirstOrDefault(period => period.LeftOn is null);
}
