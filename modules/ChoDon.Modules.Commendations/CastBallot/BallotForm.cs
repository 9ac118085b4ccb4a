namespace ChoDon.Modules.Commendations.CastBallot;

internal sealed class BallotForm
{
    public List<ItemVote> Votes { get; set; } = [];
}
