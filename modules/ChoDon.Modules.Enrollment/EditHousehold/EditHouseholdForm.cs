using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Modules.Enrollment.EditHousehold;

internal sealed class EditHouseholdForm
{
    public Guid Stamp { get; set; }

    public string? HeadName { get; set; }

    public PersonForm Person { get; set; } = new();

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? CitizenNumber { get; set; }

    /// <summary>The stored one as it is shown, which stays when none is typed.</summary>
    public string? KeptCitizenNumber { get; set; }

    public bool RemoveCitizenNumber { get; set; }

    public Guid? VillageId { get; set; }

    public DateOnly? CommittedOn { get; set; }

    /// <summary>The citizen number that comes of the form, as it is shown.</summary>
    public string ShownCitizenNumber() => this switch
    {
        { CitizenNumber: { Length: > 0 } typed } => Rules.CitizenNumber.Mask(Rules.CitizenNumber.End(Rules.CitizenNumber.Clean(typed))),
        { RemoveCitizenNumber: true } => "",
        _ => KeptCitizenNumber ?? "",
    };

    public static EditHouseholdForm Of(HouseholdDetails household, Guid? villageChoice) => new()
    {
        Stamp = household.Stamp,
        HeadName = household.HeadName,
        Person = PersonForm.Of(household.BirthYear, household.Sex, household.HasEthnicGroup),
        Address = household.Address,
        Phone = household.Phone is { } phone ? PhoneNumber.Show(phone) : null,
        KeptCitizenNumber = household.ShownCitizenNumber,
        VillageId = villageChoice,
        CommittedOn = household.Current?.CommittedOn,
    };

    public EditHouseholdCommand ToCommand(Guid id) =>
        new(id, Stamp, HeadName, Person, Address, Phone, CitizenNumber, RemoveCitizenNumber, VillageId, CommittedOn);
}
