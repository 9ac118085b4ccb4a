using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.EnterVotes;

/// <summary>A row of the form.</summary>
internal sealed class SeatVote
{
    public Guid SeatId { get; set; }

    public VoteChoice? Choice { get; set; }
}
