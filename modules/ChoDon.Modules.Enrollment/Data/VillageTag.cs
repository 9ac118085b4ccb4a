using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A village is an area of some kind from one day to another.</summary>
internal sealed class VillageTag : SavedRecord, IUnitRecord, IDated
{
    public required Guid UnitId { get; init; }

    public AreaTag Tag { get; private set; }

    /// <summary>Tags of one choice exclude each other: a village lies in one region at a time.</summary>
    public AreaTag Choice { get; private set; }

    public required DateOnly FirstDay { get; set; }

    /// <inheritdoc/>
    public DateOnly? LastDay { get; set; }

    public static AreaTag ChoiceOf(AreaTag tag) => tag is AreaTag.RegionTwo or AreaTag.RegionThree ? AreaTag.RegionOne : tag;

    public VillageTag As(AreaTag tag)
    {
        Tag = tag;
        Choice = ChoiceOf(tag);
        return this;
    }
}

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
