using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A person's term in a post of a village model.</summary>
internal sealed class PostHolder : Entity, IUnitRecord, IDated
{
    public required Guid VillageModelId { get; init; }

    /// <summary>The village, as the model has it.</summary>
    public required Guid UnitId { get; init; }

    public required Post Post { get; init; }

    public required string Name { get; set; }

    public required DateOnly FirstDay { get; set; }

    /// <summary>The last day of the term as it was planned; null when nothing was said of it.</summary>
    public DateOnly? PlannedEnd { get; set; }

    /// <summary>The last day in office; null while the person holds the post.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>Whether the term ended because the model was closed.</summary>
    public bool EndedWithModel { get; set; }
}

internal sealed class PostHolderConfiguration : IEntityTypeConfiguration<PostHolder>
{
    public void Configure(EntityTypeBuilder<PostHolder> builder)
    {
        builder.Property(holder => holder.Name).HasMaxLength(PersonName.MaxLength);
        builder.HasOne<VillageModel>().WithMany().HasForeignKey(holder => holder.VillageModelId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(holder => new { holder.VillageModelId, holder.Post, holder.FirstDay });

        // The database itself refuses a second leader or deputy.
        builder.HasIndex(holder => new { holder.VillageModelId, holder.Post })
            .IsUnique()
            .HasFilter("last_day IS NULL");
    }
}
