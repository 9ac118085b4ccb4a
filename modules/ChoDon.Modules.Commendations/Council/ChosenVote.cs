using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Council;

/// <param name="SeatId">Whose vote it is.</param>
/// <param name="ProposalId">On what.</param>
/// <param name="Choice">What was chosen; nothing leaves the vote as it is.</param>
/// <param name="Field">The field of the form that it comes from.</param>
internal sealed record ChosenVote(Guid SeatId, Guid ProposalId, VoteChoice? Choice, string Field);
