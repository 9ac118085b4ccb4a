using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.RecordReceipt;

/// <summary>A line of the form; one without a kind and a quantity is left out.</summary>
internal sealed class ItemLine
{
    public Guid? KindId { get; set; }

    public decimal? Quantity { get; set; }

    public Condition? Condition { get; set; }

    public string? Serial { get; set; }

    public bool IsEmpty => KindId is null && Quantity is null && string.IsNullOrWhiteSpace(Serial);
}
