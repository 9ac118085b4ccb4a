using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Documents;

/// <summary>A file that belongs to a record of a module. It is never changed; a new one takes its place.</summary>
public sealed class Document
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string ModuleId { get; init; }

    public required Guid UnitId { get; init; }

    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required DateTime StoredAt { get; init; }

    public Guid? StoredBy { get; init; }

    public required byte[] Content { get; init; }
}

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.Property(document => document.ModuleId).HasMaxLength(50);
        builder.Property(document => document.FileName).HasMaxLength(DocumentName.MaxLength);
        builder.Property(document => document.MediaType).HasMaxLength(100);
        builder.HasIndex(document => new { document.ModuleId, document.UnitId });
    }
}
