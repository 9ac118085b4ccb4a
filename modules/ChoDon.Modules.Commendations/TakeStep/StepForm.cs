namespace ChoDon.Modules.Commendations.TakeStep;

internal sealed class StepForm
{
    public Guid Id { get; set; }

    public Guid Stamp { get; set; }

    public string? Note { get; set; }

    /// <summary>Of a presentation.</summary>
    public DateOnly? Day { get; set; }
}
