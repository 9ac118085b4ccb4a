using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>A file that belongs to a proposal: a signed report, minutes of the village, a letter.</summary>
internal sealed class Attachment : Entity, IUnitRecord
{
    public const int TitleLength = 200;

    public required Guid ProposalId { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid DocumentId { get; init; }

    public required string Title { get; init; }

    public required DateTime AddedAt { get; init; }
}

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.Property(attachment => attachment.Title).HasMaxLength(Attachment.TitleLength);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(attachment => attachment.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(attachment => attachment.ProposalId);
    }
}
