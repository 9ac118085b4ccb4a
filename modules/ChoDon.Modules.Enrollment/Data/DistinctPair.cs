using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>Two households that look alike and that somebody who knows them said are two.</summary>
internal sealed class DistinctPair : Entity, IUnitRecord
{
    /// <summary>The one with the smaller key.</summary>
    public required Guid FirstId { get; init; }

    public required Guid SecondId { get; init; }

    public required Guid UnitId { get; init; }
}

internal sealed class DistinctPairConfiguration : IEntityTypeConfiguration<DistinctPair>
{
    public void Configure(EntityTypeBuilder<DistinctPair> builder)
    {
        builder.HasIndex(pair => new { pair.FirstId, pair.SecondId }).IsUnique();
        builder.HasIndex(pair => pair.UnitId);
    }
}
