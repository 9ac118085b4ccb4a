using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Weapons.Data;

/// <summary>Who gave what a receipt holds, if they want to be named. Only the receipt leads here, and all of it is sealed.</summary>
internal sealed class Donor : Entity, IUnitRecord
{
    public const int TextLength = 200;

    private const string Table = "wpn_donor";

    public required Guid ReceiptId { get; init; }

    public required Guid UnitId { get; init; }

    public required SealedText Name { get; init; }

    public SealedText? Address { get; init; }

    public static FieldPlace NamePlace(Guid id) => new(Table, "name", id);

    public static FieldPlace AddressPlace(Guid id) => new(Table, "address", id);
}

internal sealed class DonorConfiguration : IEntityTypeConfiguration<Donor>
{
    public void Configure(EntityTypeBuilder<Donor> builder)
    {
        builder.HasOne<Receipt>().WithMany().HasForeignKey(donor => donor.ReceiptId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(donor => donor.ReceiptId).IsUnique();
    }
}
