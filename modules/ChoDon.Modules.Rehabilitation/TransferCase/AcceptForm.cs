namespace ChoDon.Modules.Rehabilitation.TransferCase;

internal sealed class AcceptForm
{
    public Guid? SupervisorId { get; set; }
}
