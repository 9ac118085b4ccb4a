namespace ChoDon.Modules.Rehabilitation.AddGoal;

/// <summary>A step on the form; one without a text is left out.</summary>
internal sealed class StepLine
{
    public string? Text { get; set; }

    public DateOnly? DueOn { get; set; }
}
