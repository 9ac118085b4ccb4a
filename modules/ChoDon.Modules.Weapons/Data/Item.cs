using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Weapons.Data;

/// <summary>A line of a receipt: so much of one kind, which goes its way as a whole.</summary>
internal sealed class Item : SavedRecord, IUnitRecord
{
    public const int SerialLength = 60;

    public required Guid ReceiptId { get; init; }

    public required Guid UnitId { get; init; }

    /// <summary>Its line on the receipt, from one.</summary>
    public required int Position { get; init; }

    public required Guid KindId { get; init; }

    /// <summary>How much, in thousandths of the measure.</summary>
    public required long Thousandths { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>As on the receipt; here so that lists and figures read one table.</summary>
    public required DateOnly ReceivedOn { get; init; }

    public required AcquisitionMode Mode { get; init; }

    public string? Serial { get; init; }

    public required Condition Condition { get; init; }

    /// <summary>The last step of custody that two people have signed; received from the beginning.</summary>
    public required CustodyKind Custody { get; set; }

    /// <summary>Whether its receipt was cancelled.</summary>
    public bool IsCancelled { get; set; }

    public decimal Quantity => Thousandths / 1000m;

    public bool IsHeld => !IsCancelled && Custody < CustodyKind.HandedOver;
}

internal sealed class ItemConfiguration : IEntityTypeConfiguration<Item>
{
    public void Configure(EntityTypeBuilder<Item> builder)
    {
        builder.Property(item => item.Serial).HasMaxLength(Item.SerialLength);
        builder.HasOne<Receipt>().WithMany().HasForeignKey(item => item.ReceiptId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(item => new { item.ReceiptId, item.Position }).IsUnique();
        builder.HasIndex(item => new { item.UnitId, item.ReceivedOn });
        builder.HasIndex(item => new { item.ReceivedOn, item.Id });
        builder.HasIndex(item => new { item.Custody, item.UnitId });
    }
}
