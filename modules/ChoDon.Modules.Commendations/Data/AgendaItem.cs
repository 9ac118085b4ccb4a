using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>A proposal that a meeting votes on, and what came out when it was closed.</summary>
internal sealed class AgendaItem : Entity, IUnitRecord
{
    public required Guid MeetingId { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid ProposalId { get; init; }

    public int InFavour { get; set; }

    public int Against { get; set; }

    public int Abstained { get; set; }

    /// <summary>Who was present and did not vote because they are involved.</summary>
    public int Involved { get; set; }

    /// <summary>Null until the meeting is closed.</summary>
    public bool? IsPassed { get; set; }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.HasOne<Meeting>().WithMany().HasForeignKey(item => item.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(item => item.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(item => new { item.MeetingId, item.ProposalId }).IsUnique();
    }
}
