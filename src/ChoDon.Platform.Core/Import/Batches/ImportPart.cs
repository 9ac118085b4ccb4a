using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>A piece of what an import keeps while it needs it, sealed with the key of its batch.</summary>
public sealed class ImportPart
{
    public required Guid BatchId { get; init; }

    public required ImportPartKind Kind { get; init; }

    public required int Number { get; init; }

    public required byte[] Content { get; init; }
}

internal sealed class ImportPartConfiguration : IEntityTypeConfiguration<ImportPart>
{
    public void Configure(EntityTypeBuilder<ImportPart> builder)
    {
        builder.HasKey(part => new { part.BatchId, part.Kind, part.Number });
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(part => part.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}
