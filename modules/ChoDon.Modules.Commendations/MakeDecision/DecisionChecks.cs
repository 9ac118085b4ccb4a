using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.MakeDecision;

/// <summary>What has to be right with a decision before it is given a number.</summary>
internal sealed class DecisionChecks(CommendationsDbContext data, PassedProposals passed, ProposalAccess access, TimeProvider time)
{
    public const int MostProposals = 500;

    public async Task<DecisionDraft?> CheckAsync(
        Unit body, KnownAwardForm form, MakeDecisionForm typed, Problems problems, CancellationToken cancellationToken)
    {
        var ids = typed.ProposalIds.Distinct().ToArray();
        var proposals = await (await passed.OfAsync(body, typed.OccasionId, typed.FormId, cancellationToken))
            .Where(proposal => EF.Parameter(ids).Contains(proposal.Id))
            .OrderBy(proposal => proposal.Id)
            .AsTracking()
            .ToListAsync(cancellationToken);
        CheckProposals(form, ids, proposals, problems);
        await CheckDayAsync(typed, ids, proposals, problems, cancellationToken);
        var isOwnNumber = form.Level.IsOwn();
        if (typed.Number is null && !isOwnNumber)
            problems.Add(nameof(typed.Number), "Decision.NumberMissing");
        else if (typed.Number is { } number && number is < 1 or > Decision.MostNumber)
            problems.Add(nameof(typed.Number), "Error.NumberBeyond", 1, Decision.MostNumber);
        var notation = problems.Text(nameof(typed.Notation), typed.Notation, Decision.NotationLength, "Decision.NotationMissing");
        var issuer = problems.Text(nameof(typed.Body), typed.Body, Decision.BodyLength, "Decision.BodyMissing");
        var signer = problems.Name(nameof(typed.Signer), typed.Signer);
        var title = problems.Text(nameof(typed.SignerTitle), typed.SignerTitle, Decision.SignerLength, "Decision.SignerTitleMissing");
        return problems.Any ? null : new DecisionDraft(proposals, isOwnNumber, notation, issuer, typed.DecidedOn!.Value, signer, title);
    }

    private void CheckProposals(KnownAwardForm form, Guid[] ids, List<Proposal> proposals, Problems problems)
    {
        const string Field = nameof(MakeDecisionForm.ProposalIds);
        if (ids.Length == 0)
            problems.Add(Field, "Decision.NothingChosen");
        else if (ids.Length > MostProposals)
            problems.Add(Field, "Decision.TooMany", MostProposals);
        else if (proposals.Count < ids.Length)
            problems.Add(Field, "Decision.NotWaiting");
        foreach (var proposal in proposals.Where(proposal => !access.May(proposal, StepKind.Decide, form)))
            problems.Add(Field, access.IsOwn(proposal) ? "Decision.IsOwn" : "Decision.MayNot", proposal.Name);
    }

    private async Task CheckDayAsync(
        MakeDecisionForm typed, Guid[] ids, List<Proposal> proposals, Problems problems, CancellationToken cancellationToken)
    {
        var heard = await data.LastPassingAsync(ids, cancellationToken);
        var submitted = proposals.Select(proposal => proposal.SubmittedOn).Append(heard?.HeldOn).Max();
        problems.Day(nameof(typed.DecidedOn), typed.DecidedOn, submitted ?? FirstSensible.Day, time.Today(), "Decision.TooEarly");
    }
}
