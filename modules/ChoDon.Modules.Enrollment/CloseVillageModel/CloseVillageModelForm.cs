namespace ChoDon.Modules.Enrollment.CloseVillageModel;

internal sealed class CloseVillageModelForm
{
    public Guid Stamp { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public Guid? ToModelId { get; set; }

    public CloseVillageModelCommand ToCommand(Guid id) => new(id, Stamp, ClosedOn, ToModelId);
}
