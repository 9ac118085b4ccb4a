using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>All that a record held, to put it back. It is kept sealed as a whole; nothing in it is sealed once more, so that a new key finds all.</summary>
internal sealed record HouseholdState(
    string HeadName,
    string? Address,
    int? BirthYear,
    Sex? Sex,
    string? EthnicGroup,
    string? EthnicList,
    string? Phone,
    string? CitizenNumber,
    IReadOnlyList<HouseholdMember> Members,
    IReadOnlyList<Membership> Memberships)
{
    public static HouseholdState Of(Household household, IReadOnlyList<HouseholdMember> members, IReadOnlyList<Membership> memberships, IFieldCipher cipher) => new(
        household.HeadName,
        household.Address,
        household.BirthYear,
        household.Sex,
        household.EthnicGroup,
        household.EthnicList,
        household.Phone,
        household.OpenCitizenNumber(cipher),
        members,
        memberships);

    public void PutBack(Household household, IFieldCipher cipher)
    {
        household.NameHead(HeadName);
        household.Address = Address;
        household.BirthYear = BirthYear;
        household.Sex = Sex;
        household.EthnicGroup = EthnicGroup;
        household.EthnicList = EthnicList;
        household.Phone = Phone;
        if (CitizenNumber is null)
            household.ForgetCitizenNumber();
        else
            household.SealCitizenNumber(cipher, CitizenNumber);
        household.DissolvedOn = null;
        household.DuplicateOfId = null;
    }
}
