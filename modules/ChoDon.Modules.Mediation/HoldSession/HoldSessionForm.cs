namespace ChoDon.Modules.Mediation.HoldSession;

internal sealed class HoldSessionForm
{
    public Guid Id { get; set; }

    public DateOnly? Day { get; set; }

    public string? Place { get; set; }

    public string? Note { get; set; }
}
