using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>A record that an import made, with the stamp it bore then.</summary>
public sealed class ImportMade
{
    public required Guid BatchId { get; init; }

    public required Guid RecordId { get; init; }

    public required Guid Stamp { get; init; }

    /// <summary>Whether it stayed when the import was undone.</summary>
    public bool IsKept { get; set; }
}

internal sealed class ImportMadeConfiguration : IEntityTypeConfiguration<ImportMade>
{
    public void Configure(EntityTypeBuilder<ImportMade> builder)
    {
        builder.HasKey(made => new { made.BatchId, made.RecordId });
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(made => made.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}
