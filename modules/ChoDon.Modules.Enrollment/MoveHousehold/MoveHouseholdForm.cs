namespace ChoDon.Modules.Enrollment.MoveHousehold;

internal sealed class MoveHouseholdForm
{
    public Guid Stamp { get; set; }

    public Guid? VillageId { get; set; }

    public string? Address { get; set; }

    public DateOnly? MovedOn { get; set; }

    public MoveHouseholdCommand ToCommand(Guid id) => new(id, Stamp, VillageId, Address, MovedOn);
}
