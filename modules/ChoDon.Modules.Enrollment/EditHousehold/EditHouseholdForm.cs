using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;

namespace ChoDon.Modules.Enrollment.EditHousehold;

internal sealed class EditHouseholdForm
{
    public Guid Stamp { get; set; }

    public string? HeadName { get; set; }

    public PersonForm Person { get; set; } = new();

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? CitizenNumber { get; set; }

    public bool RemoveCitizenNumber { get; set; }

    public Guid? VillageId { get; set; }

    public DateOnly? CommittedOn { get; set; }

    public static EditHouseholdForm Of(HouseholdDetails household) => new()
    {
        Stamp = household.Stamp,
        HeadName = household.HeadName,
        Person = PersonForm.Of(household.BirthYear, household.Sex, household.HasEthnicGroup),
        Address = household.Address,
        Phone = household.Phone is { } phone ? PhoneNumber.Show(phone) : null,
        VillageId = household.UnitId,
        CommittedOn = household.Current?.CommittedOn,
    };

    public EditHouseholdCommand ToCommand(Guid id) =>
        new(id, Stamp, HeadName, Person, Address, Phone, CitizenNumber, RemoveCitizenNumber, VillageId, CommittedOn);
}
