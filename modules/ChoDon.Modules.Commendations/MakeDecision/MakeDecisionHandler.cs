using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.MakeDecision;

/// <summary>
/// Records a decision and takes its proposals on. Decisions of one body wait for one another at the series of its numbers, those
/// for one occasion at its quotas, always in this order; a proposal that somebody else changed meanwhile is a conflict.
/// </summary>
internal sealed class MakeDecisionHandler(
    CommendationsDbContext data, AwardFormCatalog forms, DecisionChecks checks, QuotaCheck quotas, StepWriter steps, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Unit body, MakeDecisionForm form, CancellationToken cancellationToken)
    {
        if (await data.Decisions.AnyAsync(decision => decision.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        if (await forms.FindAsync(form.FormId, cancellationToken) is not { } known
            || !await data.Occasions.AnyAsync(occasion => occasion.Id == form.OccasionId, cancellationToken))
            return SaveResult.NotFound;
        var problems = new Problems();
        if (await checks.CheckAsync(body, known, form, problems, cancellationToken) is not { } draft)
            return problems.AsResult();
        var result = await DecideAsync(body.Id, form, draft, problems, cancellationToken);
        if (result.Status == SaveStatus.Conflict && form.Number is { } number && await IsTakenAsync(body.Id, draft, number, cancellationToken))
            return Taken(number, draft, problems);
        return result;
    }

    private async Task<SaveResult> DecideAsync(
        Guid bodyId, MakeDecisionForm form, DecisionDraft draft, Problems problems, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        var number = draft.IsOwnNumber ? await NumberAsync(bodyId, form.Number, draft, cancellationToken) : form.Number!.Value;
        if (form.Number is not null && await IsTakenAsync(bodyId, draft, number, cancellationToken))
            return Taken(number, draft, problems);
        await quotas.CheckAsync(form.OccasionId, form.FormId, draft.Proposals, nameof(form.ProposalIds), problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        var decision = Add(bodyId, form, draft, number);
        foreach (var proposal in draft.Proposals)
            TakeOn(proposal, decision);
        var result = await data.SaveOrFindAsync(decision, stamp: null, cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    // A number that a decision from further up bears with the same notation is left out.
    private async Task<int> NumberAsync(Guid bodyId, int? typed, DecisionDraft draft, CancellationToken cancellationToken)
    {
        int number;
        do
            number = await data.NextNumberAsync(Decision.Series, bodyId, draft.DecidedOn.Year, typed, cancellationToken);
        while (typed is null && await IsTakenAsync(bodyId, draft, number, cancellationToken));
        return number;
    }

    private Decision Add(Guid bodyId, MakeDecisionForm form, DecisionDraft draft, int number)
    {
        var decision = new Decision
        {
            Id = form.Id,
            UnitId = bodyId,
            OccasionId = form.OccasionId,
            FormId = form.FormId,
            Year = draft.DecidedOn.Year,
            Number = number,
            Notation = draft.Notation,
            Body = draft.Body,
            DecidedOn = draft.DecidedOn,
            Signer = draft.Signer,
            SignerTitle = draft.SignerTitle,
            SavedAt = time.UtcNow(),
        };
        data.Decisions.Add(decision);
        return decision;
    }

    private void TakeOn(Proposal proposal, Decision decision)
    {
        proposal.AwardBy(decision);
        steps.Take(proposal, StepKind.Decide, Guid.CreateVersion7());
    }

    private Task<bool> IsTakenAsync(Guid bodyId, DecisionDraft draft, int number, CancellationToken cancellationToken) =>
        data.Decisions.AnyAsync(
            decision => decision.UnitId == bodyId && decision.Year == draft.DecidedOn.Year && decision.Number == number && decision.Notation == draft.Notation && decision.Body == draft.Body,
            cancellationToken);

    private static SaveResult Taken(int number, DecisionDraft draft, Problems problems)
    {
        problems.Add(nameof(MakeDecisionForm.Number), "Decision.NumberTaken", OfficialWords.Number(number, draft.Notation), draft.DecidedOn.Year);
        return problems.AsResult();
    }
}
