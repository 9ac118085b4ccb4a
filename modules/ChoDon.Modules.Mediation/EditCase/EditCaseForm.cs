namespace ChoDon.Modules.Mediation.EditCase;

internal sealed class EditCaseForm
{
    public Guid Stamp { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public Guid? KindId { get; set; }

    public string? Mediators { get; set; }

    /// <summary>Takes the place of what is sealed; nothing leaves it as it is.</summary>
    public string? Matter { get; set; }
}
