using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Modules.Enrollment.ShowHousehold;

/// <summary>What is known of a household, with its people and all its memberships, the latest first.</summary>
internal sealed record HouseholdDetails(
    Guid Id,
    Guid Stamp,
    Guid UnitId,
    string HeadName,
    string? Address,
    int? BirthYear,
    Sex? Sex,
    bool HasEthnicGroup,
    string? Phone,
    bool HasCitizenNumber,
    string? CitizenNumberEnd,
    DateOnly? DissolvedOn,
    Guid? DuplicateOfId,
    DateTime SavedAt,
    IReadOnlyList<MemberLine> Members,
    IReadOnlyList<MembershipPeriod> Memberships,
    IReadOnlyList<HistoryLine> History)
{
    /// <summary>The membership that runs, or null.</summary>
    public MembershipPeriod? Current => Memberships.FirstOrDefault(period => period.LeftOn is null);

    public string ShownPhone => Phone is null ? "" : PhoneNumber.Show(Phone);

    public string ShownCitizenNumber => HasCitizenNumber ? CitizenNumber.Mask(CitizenNumberEnd) : "";
}
