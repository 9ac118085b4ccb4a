namespace ChoDon.Modules.Rehabilitation.ReferCase;

internal sealed class ReferForm
{
    public Guid Id { get; set; }

    public Guid? ReceiverId { get; set; }

    public DateOnly? AgreedOn { get; set; }

    public DateOnly? LastDay { get; set; }

    public List<ReferredPart> Parts { get; set; } = [];

    public string? Message { get; set; }
}
