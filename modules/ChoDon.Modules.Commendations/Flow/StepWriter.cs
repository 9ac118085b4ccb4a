using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Commendations.Flow;

/// <summary>Takes a step in a proposal and its history. Who may, and whether it can be taken, was asked before; nothing is saved yet.</summary>
internal sealed class StepWriter(CommendationsDbContext data, ProposalAccess access, TimeProvider time)
{
    public void Take(Proposal proposal, StepCommand command, ProposalState after)
    {
        var now = time.UtcNow();
        proposal.State = after;
        data.MarkSaved(proposal, now);
        data.ProposalSteps.Add(new ProposalStep
        {
            Id = command.Id,
            ProposalId = proposal.Id,
            UnitId = proposal.UnitId,
            Kind = command.Kind,
            After = after,
            At = now,
            ById = access.Actor.AccountId,
            By = access.Actor.Name,
            Note = command.Note,
        });
        data.MarkStale(proposal);
    }
}
