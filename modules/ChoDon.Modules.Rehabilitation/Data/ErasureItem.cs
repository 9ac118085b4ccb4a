using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>A case on a list: its key until it is erased, and the years of its number and of its end. Nothing tells whose it was.</summary>
internal sealed class ErasureItem : Entity, IUnitRecord
{
    public required Guid ListId { get; init; }

    /// <summary>The district.</summary>
    public required Guid UnitId { get; init; }

    public required Guid CaseId { get; init; }

    public required Guid IssuerId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required DateOnly EndedOn { get; init; }
}

internal sealed class ErasureItemConfiguration : IEntityTypeConfiguration<ErasureItem>
{
    public void Configure(EntityTypeBuilder<ErasureItem> builder)
    {
        builder.HasOne<ErasureList>().WithMany().HasForeignKey(item => item.ListId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(item => new { item.ListId, item.EndedOn });
    }
}
