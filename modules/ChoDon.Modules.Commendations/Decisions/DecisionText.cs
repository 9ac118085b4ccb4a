using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Decisions;

/// <param name="BodyId">The commune or district that decides.</param>
/// <param name="Day">The day that it bears.</param>
/// <param name="Occasion">The occasion.</param>
/// <param name="FormId">What is awarded.</param>
/// <param name="Form">The same as it is known today.</param>
/// <param name="Proposals">To whom.</param>
/// <param name="Budget">The money that goes with each, or null.</param>
/// <param name="Decision">The decision, or null for a draft.</param>
internal sealed record DecisionText(
    Guid BodyId,
    DateOnly Day,
    Occasion Occasion,
    Guid FormId,
    KnownAwardForm? Form,
    IReadOnlyList<Proposal> Proposals,
    long? Budget,
    Decision? Decision);
