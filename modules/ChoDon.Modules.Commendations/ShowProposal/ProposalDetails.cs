using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.DraftReport;

namespace ChoDon.Modules.Commendations.ShowProposal;

/// <param name="Occasion">What it is proposed for.</param>
/// <param name="Form">What is asked for.</param>
/// <param name="Decision">The decision, if there is one.</param>
/// <param name="Steps">What happened, the first first.</param>
/// <param name="Votes">How councils voted on it.</param>
/// <param name="Attachments">Files.</param>
/// <param name="Similar">Proposals that may be about the same achievement.</param>
/// <param name="Evidence">Where the numbers of its draft came from.</param>
internal sealed record ProposalDetails(
    Occasion Occasion,
    KnownAwardForm? Form,
    Decision? Decision,
    IReadOnlyList<ProposalStep> Steps,
    IReadOnlyList<AgendaItem> Votes,
    IReadOnlyList<Attachment> Attachments,
    IReadOnlyList<SimilarProposal> Similar,
    IReadOnlyList<EvidenceRow> Evidence)
{
    /// <summary>Why it was given back, while it is.</summary>
    public ProposalStep? Returned => Steps is [.., { Kind: StepKind.Return } last] ? last : null;
}
