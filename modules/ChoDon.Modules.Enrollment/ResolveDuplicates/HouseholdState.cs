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
    string? Number,
    IReadOnlyList<HouseholdMember> Members,
    IReadOnlyList<Membership> Memberships)
{
    /// <summary>The citizen number as the first of these states kept it, sealed for the household.</summary>
    public byte[]? CitizenNumber { get; init; }

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
        if ((Number ?? OpenOld(household, cipher)) is { } number)
            household.SealCitizenNumber(cipher, number);
        else
            household.ForgetCitizenNumber();
        household.DissolvedOn = null;
        household.DuplicateOfId = null;
    }

    private string? OpenOld(Household household, IFieldCipher cipher) =>
        CitizenNumber is null ? null : cipher.Open(Rules.CitizenNumber.PlaceOf(household.Id), new SealedText(CitizenNumber));
}
