using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Weapons.Data;

/// <summary>What was received at one time, with a number of its own. Who gave it is kept apart, or not at all.</summary>
internal sealed class Receipt : SavedRecord, IUnitRecord
{
    public const int PlaceLength = 200;
    public const int ReceiverLength = 200;
    public const int NoteLength = 1000;
    public const int ReasonLength = 300;
    public const int MostNumber = 99_999;

    /// <summary>The series that receipts are numbered in.</summary>
    public const string Series = "receipt";

    /// <summary>The village.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The commune that gave the number.</summary>
    public required Guid IssuerId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required AcquisitionMode Mode { get; set; }

    public LegalCase? LegalCase { get; set; }

    public required DateOnly ReceivedOn { get; set; }

    public string? Place { get; set; }

    /// <summary>Who received it, by name and office as it stands in the minutes.</summary>
    public string? Receiver { get; set; }

    public string? Note { get; set; }

    /// <summary>Why it is not valid any more; what it holds counts no more.</summary>
    public string? CancelReason { get; set; }

    public bool IsCancelled => CancelReason is not null;
}

internal sealed class ReceiptConfiguration : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.Property(receipt => receipt.Place).HasMaxLength(Receipt.PlaceLength);
        builder.Property(receipt => receipt.Receiver).HasMaxLength(Receipt.ReceiverLength);
        builder.Property(receipt => receipt.Note).HasMaxLength(Receipt.NoteLength);
        builder.Property(receipt => receipt.CancelReason).HasMaxLength(Receipt.ReasonLength);
        builder.HasIndex(receipt => new { receipt.IssuerId, receipt.Year, receipt.Number }).IsUnique();
        builder.HasIndex(receipt => new { receipt.UnitId, receipt.ReceivedOn });
    }
}

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder) => NumberSeriesData.Configure(builder);
}
