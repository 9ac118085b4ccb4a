using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.EditVillageModel;

internal sealed class EditVillageModelForm
{
    public Guid Stamp { get; set; }

    public string? Name { get; set; }

    public DateOnly? FoundedOn { get; set; }

    public string? DecisionNumber { get; set; }

    public static EditVillageModelForm Of(VillageModel model) => new()
    {
        Stamp = model.Stamp,
        Name = model.Name,
        FoundedOn = model.FoundedOn,
        DecisionNumber = model.DecisionNumber,
    };

    public EditVillageModelCommand ToCommand(Guid id) => new(id, Stamp, Name, FoundedOn, DecisionNumber);
}
