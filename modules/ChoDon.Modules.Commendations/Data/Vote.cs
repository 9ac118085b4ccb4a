using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>How a member voted on a proposal: one vote a seat and proposal.</summary>
internal sealed class Vote : Entity, IUnitRecord
{
    public required Guid MeetingId { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid ProposalId { get; init; }

    public required Guid SeatId { get; init; }

    public required VoteChoice Choice { get; set; }
}

internal sealed class VoteConfiguration : IEntityTypeConfiguration<Vote>
{
    public void Configure(EntityTypeBuilder<Vote> builder)
    {
        builder.HasOne<Meeting>().WithMany().HasForeignKey(vote => vote.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Seat>().WithMany().HasForeignKey(vote => vote.SeatId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(vote => new { vote.SeatId, vote.ProposalId }).IsUnique();
        builder.HasIndex(vote => vote.MeetingId);
    }
}
