using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Weapons.Data;

/// <summary>A photo of an item. The picture itself lies in the document store.</summary>
internal sealed class ItemPhoto : Entity, IUnitRecord
{
    public required Guid ItemId { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid DocumentId { get; init; }

    public required DateTime AddedAt { get; init; }
}

internal sealed class ItemPhotoConfiguration : IEntityTypeConfiguration<ItemPhoto>
{
    public void Configure(EntityTypeBuilder<ItemPhoto> builder)
    {
        builder.HasOne<Item>().WithMany().HasForeignKey(photo => photo.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(photo => new { photo.ItemId, photo.AddedAt });
    }
}
