using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A village's points for one item in the year of a recognition.</summary>
internal sealed class VillagePoints : Entity, IUnitRecord
{
    public required Guid RecognitionId { get; init; }

    /// <summary>The village.</summary>
    public required Guid UnitId { get; init; }

    public required Guid ItemId { get; init; }

    public required int Points { get; set; }
}

internal sealed class VillagePointsConfiguration : IEntityTypeConfiguration<VillagePoints>
{
    public void Configure(EntityTypeBuilder<VillagePoints> builder)
    {
        builder.HasOne<Recognition>().WithMany().HasForeignKey(row => row.RecognitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<VillagePointItem>().WithMany().HasForeignKey(row => row.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.RecognitionId, row.ItemId }).IsUnique();
    }
}
