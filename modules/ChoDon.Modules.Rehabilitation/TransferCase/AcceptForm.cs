namespace ChoDon.Modules.Rehabilitation.TransferCase;

internal sealed class AcceptForm
{
    public Guid OfferId { get; set; }

    public Guid? SupervisorId { get; set; }
}
