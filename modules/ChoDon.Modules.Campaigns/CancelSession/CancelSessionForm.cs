namespace ChoDon.Modules.Campaigns.CancelSession;

internal sealed class CancelSessionForm
{
    public Guid Stamp { get; set; }

    public string? Reason { get; set; }
}
