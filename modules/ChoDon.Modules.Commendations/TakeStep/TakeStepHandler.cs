using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.TakeStep;

/// <summary>Takes a step that needs no more than a note: all but the vote of the council and the decision.</summary>
internal sealed class TakeStepHandler(
    CommendationsDbContext data,
    AwardFormCatalog forms,
    ProposalAccess access,
    StepWriter writer,
    DistrictVillages villages,
    IWorkingDays workingDays,
    IDistrictSettings settings)
{
    public async Task<SaveResult> HandleAsync(Guid id, StepKind kind, StepForm form, CancellationToken cancellationToken)
    {
        if (await data.ProposalSteps.AnyAsync(step => step.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var proposal = await data.Proposals.FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (proposal is null || !ProposalFlow.IsTakenByNote(kind) || !access.May(proposal, kind, await FormOf(proposal, cancellationToken)))
            return SaveResult.NotFound;
        if (proposal.Stamp != form.Stamp || proposal.After(kind) is null)
            return SaveResult.Conflict;
        var problems = new Problems();
        var note = problems.Optional(nameof(form.Note), form.Note, ProposalStep.NoteLength);
        if (note is null && ProposalFlow.NeedsNote(kind))
            problems.Add(nameof(form.Note), "Error.NoteMissing");
        await ApplyAsync(proposal, kind, form, problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        writer.Take(proposal, kind, form.Id, note);
        return await SaveAsync(form, cancellationToken);
    }

    private async Task<KnownAwardForm> FormOf(Proposal proposal, CancellationToken cancellationToken) =>
        (await forms.FindAsync(proposal.FormId, cancellationToken))!;

    private Task ApplyAsync(Proposal proposal, StepKind kind, StepForm form, Problems problems, CancellationToken cancellationToken)
    {
        if (kind == StepKind.Submit)
            return SubmitAsync(proposal, nameof(form.Note), problems, cancellationToken);
        if (kind == StepKind.Present && problems.Day(nameof(form.Day), form.Day, proposal.DecidedOn!.Value, villages.Today, "Error.BeforeDecision"))
            proposal.PresentedOn = form.Day;
        return Task.CompletedTask;
    }

    private async Task SubmitAsync(Proposal proposal, string field, Problems problems, CancellationToken cancellationToken)
    {
        var occasion = await data.Occasions.AsNoTracking().FirstAsync(row => row.Id == proposal.OccasionId, cancellationToken);
        if (occasion.IsClosed)
            problems.Add(field, "Error.OccasionClosed");
        else if (occasion.Deadline < villages.Today && proposal.SubmittedOn is null)
            problems.Add(field, "Error.DeadlinePassed", occasion.Deadline!.Value);
        if (string.IsNullOrWhiteSpace(proposal.Report))
            problems.Add(field, "Error.ReportMissing");
        if (!await data.OfferedForms.AnyAsync(offered => offered.OccasionId == occasion.Id && offered.FormId == proposal.FormId, cancellationToken))
            problems.Add(field, "Error.FormNotOffered");
        var days = settings.Get(occasion.Kind == OccasionKind.Unscheduled ? Settings.DaysUnscheduled : Settings.Days, villages.District.Id);
        proposal.DueOn = workingDays.After(villages.Today, days);
        proposal.AddAuthor(access.Actor.AccountId);

        // What was given back and comes again counts in the month in which it came first.
        proposal.SubmittedOn ??= villages.Today;
    }

    private async Task<SaveResult> SaveAsync(StepForm form, CancellationToken cancellationToken)
    {
        try
        {
            return await data.SaveUnlessChangedAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another request was first with the same form.
            data.ChangeTracker.Clear();
            if (await data.ProposalSteps.AnyAsync(step => step.Id == form.Id, cancellationToken))
                return SaveResult.SavedBefore;
            throw;
        }
    }
}
