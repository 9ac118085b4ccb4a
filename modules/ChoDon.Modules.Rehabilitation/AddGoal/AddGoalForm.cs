namespace ChoDon.Modules.Rehabilitation.AddGoal;

internal sealed class AddGoalForm
{
    public Guid Id { get; set; }

    public string? Text { get; set; }

    public List<StepLine> Steps { get; set; } = [];
}
