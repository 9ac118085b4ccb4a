namespace ChoDon.Modules.Rehabilitation.TransferCase;

internal sealed class OfferForm
{
    public Guid Id { get; set; }

    public Guid? VillageId { get; set; }

    public Guid? ReceiverId { get; set; }

    public string? Note { get; set; }
}
