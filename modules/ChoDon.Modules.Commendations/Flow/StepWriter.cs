using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Commendations.Flow;

/// <summary>Takes a step in a proposal and its history. Who may, and whether it can be taken, was asked before; nothing is saved yet.</summary>
internal sealed class StepWriter(CommendationsDbContext data, ProposalAccess access, TimeProvider time)
{
    /// <param name="proposal">The proposal.</param>
    /// <param name="kind">The step.</param>
    /// <param name="id">Made with the form, so that sending it twice takes one step.</param>
    /// <param name="note">What was said with it.</param>
    public void Take(Proposal proposal, StepKind kind, Guid id, string? note = null)
    {
        var now = time.UtcNow();
        proposal.State = proposal.After(kind) ?? throw new InvalidOperationException($"{kind} cannot be taken in {proposal.State}.");
        proposal.HasAppealed |= kind == StepKind.Appeal;
        data.MarkSaved(proposal, now);
        data.ProposalSteps.Add(new ProposalStep
        {
            Id = id,
            ProposalId = proposal.Id,
            UnitId = proposal.UnitId,
            Kind = kind,
            After = proposal.State,
            At = now,
            ById = access.Actor.AccountId,
            By = access.Actor.Name,
            Note = note,
        });
        data.MarkStale(proposal);
    }
}
