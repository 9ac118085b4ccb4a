namespace ChoDon.Modules.Commendations.Data;

internal enum VoteChoice
{
    InFavour = 1,
    Against = 2,
    Abstain = 3,

    /// <summary>The member is involved and takes no part.</summary>
    Involved = 4,
}
