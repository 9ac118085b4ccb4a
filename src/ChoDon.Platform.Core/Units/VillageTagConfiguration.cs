using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Units;

internal sealed class VillageTagConfiguration : IEntityTypeConfiguration<VillageTag>
{
    public void Configure(EntityTypeBuilder<VillageTag> builder)
    {
        builder.HasIndex(tag => new { tag.UnitId, tag.FirstDay });
        builder.HasIndex(tag => new { tag.Tag, tag.UnitId });
        builder.HasIndex(tag => new { tag.UnitId, tag.Choice })
            .IsUnique()
            .HasFilter("last_day IS NULL");
    }
}
