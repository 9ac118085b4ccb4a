using ChoDon.Modules.Enrollment.ShowHousehold;

namespace ChoDon.Modules.Enrollment.EditHousehold;

internal sealed class EditHouseholdForm
{
    public Guid Stamp { get; set; }

    public string? HeadName { get; set; }

    public string? Address { get; set; }

    public Guid? VillageId { get; set; }

    public DateOnly? CommittedOn { get; set; }

    public static EditHouseholdForm Of(HouseholdDetails household) => new()
    {
        Stamp = household.Stamp,
        HeadName = household.HeadName,
        Address = household.Address,
        VillageId = household.UnitId,
        CommittedOn = household.Current?.CommittedOn,
    };

    public EditHouseholdCommand ToCommand(Guid id) => new(id, Stamp, HeadName, Address, VillageId, CommittedOn);
}
