namespace ChoDon.Modules.Commendations.EnterVotes;

internal sealed class EnterVotesForm
{
    public List<SeatVote> Votes { get; set; } = [];
}
