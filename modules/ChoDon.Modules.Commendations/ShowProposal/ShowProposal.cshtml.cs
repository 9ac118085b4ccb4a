using ChoDon.Modules.Commendations.AttachFile;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Commendations.ShowProposal;

[Authorize(Permissions.View)]
internal sealed class ShowProposalPage(
    ProposalReader reader, ProposalAccess access, AttachFileHandler attachments, IAccess grants, CommendationsDbContext data, DistrictVillages villages)
    : ProposalPage(data)
{
    private static readonly StepKind[] Next = [StepKind.Submit, StepKind.Forward, StepKind.Present];

    public ProposalDetails Details { get; private set; } = null!;

    public string Place => villages.Tree.PathName(Proposal.UnitId);

    /// <summary>Steps that lead on.</summary>
    public IEnumerable<StepKind> NextSteps => Steps.Where(Next.Contains);

    /// <summary>All others that the reader may take.</summary>
    public IReadOnlyList<StepKind> OtherSteps => [.. Steps.Except(Next)];

    public bool MayPropose => grants.Holds(Permissions.Propose, Proposal.UnitId);

    public bool MayEdit => Proposal.State == ProposalState.Draft && MayPropose;

    public bool MayAttach => attachments.MayChange(Proposal);

    /// <summary>Whether the reader could judge it, were it not their own.</summary>
    public bool IsOwn => access.IsOwn(Proposal) && grants.Holds(Permissions.Review, Proposal.UnitId) && Proposal.PossibleSteps().Any(ProposalFlow.Judges);

    public bool IsWaiting => Proposal.State is ProposalState.Submitted or ProposalState.Reviewed or ProposalState.Passed or ProposalState.Appealed;

    public bool IsLate => Proposal.DueOn < villages.Today;

    private IEnumerable<StepKind> Steps => Details.Form is not { } form
        ? []
        : Proposal.PossibleSteps().Where(step => ProposalFlow.IsTakenByNote(step) && access.May(Proposal, step, form));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    protected override async Task PrepareAsync(CancellationToken cancellationToken) => Details = await reader.ReadAsync(Proposal, cancellationToken);
}
