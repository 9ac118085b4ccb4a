using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>How columns with these headings were mapped when somebody last imported such a file.</summary>
public sealed class ImportMapping
{
    public required string Definition { get; init; }

    /// <summary>Hash of the headings.</summary>
    public required string Signature { get; init; }

    /// <summary>A <see cref="RememberedMapping"/>, as JSON.</summary>
    public required string Columns { get; set; }
}

internal sealed class ImportMappingConfiguration : IEntityTypeConfiguration<ImportMapping>
{
    public void Configure(EntityTypeBuilder<ImportMapping> builder)
    {
        builder.HasKey(mapping => new { mapping.Definition, mapping.Signature });
        builder.Property(mapping => mapping.Definition).HasMaxLength(ImportBatch.MaxDefinitionLength);
        builder.Property(mapping => mapping.Signature).HasMaxLength(TextHash.Length);
    }
}
