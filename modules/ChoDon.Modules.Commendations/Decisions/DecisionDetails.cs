using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Decisions;

/// <param name="Decision">The decision.</param>
/// <param name="Occasion">The occasion.</param>
/// <param name="Form">The form that it awards.</param>
/// <param name="Proposals">To whom, in their order.</param>
/// <param name="Budget">The money that goes with each, or null.</param>
internal sealed record DecisionDetails(
    Decision Decision, Occasion Occasion, KnownAwardForm? Form, IReadOnlyList<Proposal> Proposals, long? Budget)
{
    public string Number => Decision.Written;

    /// <summary>Whether it was issued here, so that its paper is written here.</summary>
    public bool IsOwn => Form?.Level.IsOwn() == true;

    /// <summary>The money together, for those whom it was not taken from again.</summary>
    public long? Money => Budget * Proposals.Count(proposal => proposal.IsAwarded);
}
