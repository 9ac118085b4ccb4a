using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>Somebody in a post of the village itself: a respected person, the head of the village and others.</summary>
internal sealed class VillagePostHolder : SavedRecord, IUnitRecord, IDated
{
    public const int TitleLength = 100;

    public required Guid UnitId { get; init; }

    public required VillagePost Post { get; set; }

    /// <summary>Whether the post had one holder at a time when this was saved, so that the database can see to it.</summary>
    public required bool IsSole { get; set; }

    /// <summary>What the post is called when it is another one than those of the catalogue.</summary>
    public string? Title { get; set; }

    public required string Name { get; set; }

    public required DateOnly FirstDay { get; set; }

    /// <inheritdoc/>
    public DateOnly? LastDay { get; set; }
}

internal sealed class VillagePostHolderConfiguration : IEntityTypeConfiguration<VillagePostHolder>
{
    public void Configure(EntityTypeBuilder<VillagePostHolder> builder)
    {
        builder.Property(holder => holder.Name).HasMaxLength(PersonName.MaxLength);
        builder.Property(holder => holder.Title).HasMaxLength(VillagePostHolder.TitleLength);
        builder.HasIndex(holder => new { holder.UnitId, holder.Post, holder.FirstDay });
        builder.HasIndex(holder => new { holder.UnitId, holder.Post })
            .IsUnique()
            .HasFilter("last_day IS NULL AND is_sole");
    }
}
