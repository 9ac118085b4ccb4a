using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>Somebody who wrote, changed or submitted a proposal.</summary>
internal sealed class ProposalAuthor : Entity, IUnitRecord
{
    public required Guid ProposalId { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid AccountId { get; init; }
}

internal sealed class ProposalAuthorConfiguration : IEntityTypeConfiguration<ProposalAuthor>
{
    public void Configure(EntityTypeBuilder<ProposalAuthor> builder)
    {
        // It is added to a proposal that is there, and would be taken for one that is there, too.
        builder.Property(author => author.Id).ValueGeneratedNever();
        builder.HasOne<Proposal>().WithMany(proposal => proposal.Authors).HasForeignKey(author => author.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(author => new { author.ProposalId, author.AccountId });
    }
}
