using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>A form that may be proposed for an occasion, and what one of it costs.</summary>
internal sealed class OfferedForm : Entity, ISharedBelow
{
    public required Guid OccasionId { get; init; }

    /// <summary>The district.</summary>
    public required Guid UnitId { get; init; }

    public required Guid FormId { get; init; }

    /// <summary>The money that goes with each, in đồng; null when none is planned.</summary>
    public long? Budget { get; set; }
}

internal sealed class OfferedFormConfiguration : IEntityTypeConfiguration<OfferedForm>
{
    public void Configure(EntityTypeBuilder<OfferedForm> builder)
    {
        builder.HasOne<Occasion>().WithMany().HasForeignKey(offered => offered.OccasionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(offered => new { offered.OccasionId, offered.FormId }).IsUnique();
    }
}
