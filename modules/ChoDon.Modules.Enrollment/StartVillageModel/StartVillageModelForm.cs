namespace ChoDon.Modules.Enrollment.StartVillageModel;

internal sealed class StartVillageModelForm
{
    public Guid Id { get; set; }

    public string? Name { get; set; }

    public DateOnly? FoundedOn { get; set; }

    public string? DecisionNumber { get; set; }

    public StartVillageModelCommand ToCommand(Guid villageId) => new(Id, villageId, FoundedOn, DecisionNumber, Name);
}
