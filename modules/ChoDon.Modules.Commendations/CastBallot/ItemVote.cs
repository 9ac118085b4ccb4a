using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.CastBallot;

/// <summary>A row of the ballot.</summary>
internal sealed class ItemVote
{
    public Guid ProposalId { get; set; }

    public VoteChoice? Choice { get; set; }
}
