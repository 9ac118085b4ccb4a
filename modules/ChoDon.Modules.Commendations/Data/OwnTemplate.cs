using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>A district's own wording of a document, in place of the one that comes with the module.</summary>
internal sealed class OwnTemplate : SavedRecord, ISharedBelow
{
    public const int TextLength = 20_000;

    /// <summary>The district.</summary>
    public required Guid UnitId { get; init; }

    public required PaperKind Kind { get; init; }

    public required string Text { get; set; }
}

internal sealed class OwnTemplateConfiguration : IEntityTypeConfiguration<OwnTemplate>
{
    public void Configure(EntityTypeBuilder<OwnTemplate> builder)
    {
        builder.Property(template => template.Text).HasMaxLength(OwnTemplate.TextLength);
        builder.HasIndex(template => new { template.UnitId, template.Kind }).IsUnique();
    }
}
