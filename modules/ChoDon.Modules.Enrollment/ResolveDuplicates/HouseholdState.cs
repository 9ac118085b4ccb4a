using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>All that a record held, to put it back.</summary>
internal sealed record HouseholdState(
    string HeadName,
    string? Address,
    int? BirthYear,
    Sex? Sex,
    string? EthnicGroup,
    string? EthnicList,
    string? Phone,
    byte[]? CitizenNumber,
    string? CitizenNumberEnd,
    IReadOnlyList<HouseholdMember> Members,
    IReadOnlyList<Membership> Memberships)
{
    public static HouseholdState Of(Household household, IReadOnlyList<HouseholdMember> members, IReadOnlyList<Membership> memberships) => new(
        household.HeadName,
        household.Address,
        household.BirthYear,
        household.Sex,
        household.EthnicGroup,
        household.EthnicList,
        household.Phone,
        household.CitizenNumber,
        household.CitizenNumberEnd,
        members,
        memberships);

    public void PutBack(Household household)
    {
        household.NameHead(HeadName);
        household.Address = Address;
        household.BirthYear = BirthYear;
        household.Sex = Sex;
        household.EthnicGroup = EthnicGroup;
        household.EthnicList = EthnicList;
        household.Phone = Phone;
        household.CitizenNumber = CitizenNumber;
        household.CitizenNumberEnd = CitizenNumberEnd;
        household.DissolvedOn = null;
        household.DuplicateOfId = null;
    }
}
