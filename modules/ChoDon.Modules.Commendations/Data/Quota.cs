using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>
/// How many of a form a unit may get for an occasion. A decision locks the row and counts what was awarded; where there is no
/// row there is no limit.
/// </summary>
internal sealed class Quota : Entity, ISharedBelow
{
    public required Guid OccasionId { get; init; }

    /// <summary>The district, which sets it.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Whom it limits: the district as a whole, or one commune.</summary>
    public required Guid ForUnitId { get; init; }

    public required Guid FormId { get; init; }

    public required int Most { get; set; }
}

internal sealed class QuotaConfiguration : IEntityTypeConfiguration<Quota>
{
    public void Configure(EntityTypeBuilder<Quota> builder)
    {
        builder.HasOne<Occasion>().WithMany().HasForeignKey(quota => quota.OccasionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(quota => new { quota.OccasionId, quota.FormId, quota.ForUnitId }).IsUnique();
    }
}
