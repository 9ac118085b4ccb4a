using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Flow;

namespace ChoDon.Modules.Commendations.Council;

/// <summary>What those who are present said to one proposal.</summary>
/// <param name="InFavour">How many are in favour.</param>
/// <param name="Against">How many are against it.</param>
/// <param name="Abstained">How many have no opinion.</param>
/// <param name="Involved">How many take no part because they are involved.</param>
/// <param name="Missing">Who has not voted yet.</param>
internal sealed record VoteCount(int InFavour, int Against, int Abstained, int Involved, IReadOnlyList<Seat> Missing)
{
    /// <summary>How many votes there are.</summary>
    public int Cast => InFavour + Against + Abstained + Involved;

    /// <summary>Counts the votes of those who are present. Whose own proposal it is counts as involved, whatever was entered.</summary>
    public static VoteCount Of(Proposal proposal, IReadOnlyList<Seat> seats, IReadOnlyDictionary<Guid, VoteChoice> votes)
    {
        var choices = seats.Where(seat => seat.IsPresent).Select(seat => (Seat: seat, Choice: ChoiceOf(proposal, seat, votes))).ToList();
        return new VoteCount(
            CountOf(VoteChoice.InFavour),
            CountOf(VoteChoice.Against),
            CountOf(VoteChoice.Abstain),
            CountOf(VoteChoice.Involved),
            [.. choices.Where(vote => vote.Choice is null).Select(vote => vote.Seat)]);

        int CountOf(VoteChoice choice) => choices.Count(vote => vote.Choice == choice);
    }

    /// <summary>Whether more than so many in a hundred of those who may vote are in favour; nobody left to vote passes nothing.</summary>
    public bool IsPassed(int majority)
    {
        var voters = Cast - Involved + Missing.Count;
        return voters > 0 && InFavour * 100 > majority * voters;
    }

    public static bool IsInvolved(Proposal proposal, Seat seat) => ProposalAccess.IsOf(proposal, seat.AccountId, seat.Name);

    private static VoteChoice? ChoiceOf(Proposal proposal, Seat seat, IReadOnlyDictionary<Guid, VoteChoice> votes) =>
        IsInvolved(proposal, seat) ? VoteChoice.Involved
            : votes.TryGetValue(seat.Id, out var choice) ? choice
            : null;
}
