namespace ChoDon.Modules.Mediation.AssignCase;

internal sealed class AssignForm
{
    public Guid? AccountId { get; set; }

    public string? Reason { get; set; }
}
