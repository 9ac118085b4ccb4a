using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Flow;

namespace ChoDon.Modules.Commendations.Council;

/// <param name="Item">The item, with its result once the meeting is closed.</param>
/// <param name="Proposal">What is voted on.</param>
/// <param name="Form">Its form.</param>
/// <param name="Votes">Who voted how, by seat.</param>
/// <param name="Count">What comes out of the votes.</param>
internal sealed record AgendaLine(
    AgendaItem Item, Proposal Proposal, KnownAwardForm? Form, IReadOnlyDictionary<Guid, VoteChoice> Votes, VoteCount Count)
{
    /// <summary>Whether the council still has to say something: it was not withdrawn or returned meanwhile.</summary>
    public bool IsOpen => Proposal.After(StepKind.Pass) is not null;
}
