using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>What erased cases added to a figure of a village and month, so that it stays what it was.</summary>
internal sealed class FrozenCount : Entity, IUnitRecord
{
    public const int FigureLength = 60;

    public required Guid UnitId { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly Month { get; init; }

    public required string Figure { get; init; }

    public required int Number { get; set; }
}

internal sealed class FrozenCountConfiguration : IEntityTypeConfiguration<FrozenCount>
{
    public void Configure(EntityTypeBuilder<FrozenCount> builder)
    {
        builder.Property(count => count.Figure).HasMaxLength(FrozenCount.FigureLength);
        builder.HasIndex(count => new { count.Month, count.UnitId, count.Figure }).IsUnique();
    }
}
