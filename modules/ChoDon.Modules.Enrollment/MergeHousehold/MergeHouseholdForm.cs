namespace ChoDon.Modules.Enrollment.MergeHousehold;

internal sealed class MergeHouseholdForm
{
    public Guid Stamp { get; set; }

    public Guid? IntoId { get; set; }

    public DateOnly? MergedOn { get; set; }

    public MergeHouseholdCommand ToCommand(Guid id) => new(id, Stamp, IntoId, MergedOn);
}
