using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.RecordReceipt;

internal sealed class RecordReceiptForm
{
    public Guid Id { get; set; }

    public Guid? VillageId { get; set; }

    public DateOnly? Day { get; set; }

    public AcquisitionMode? Mode { get; set; }

    public LegalCase? LegalCase { get; set; }

    /// <summary>Of a receipt that bears one already; nothing for the next.</summary>
    public int? Number { get; set; }

    public string? Place { get; set; }

    public string? Receiver { get; set; }

    public string? Note { get; set; }

    public string? DonorName { get; set; }

    public string? DonorAddress { get; set; }

    public List<ItemLine> Items { get; set; } = [];
}
