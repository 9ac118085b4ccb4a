using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>What the registers are asked everywhere.</summary>
internal static class Registers
{
    /// <summary>Proposals that were submitted and not taken back.</summary>
    public static IQueryable<Proposal> Submitted(this IQueryable<Proposal> proposals) =>
        proposals.Where(proposal => proposal.SubmittedOn != null && proposal.State != ProposalState.Withdrawn);

    public static IQueryable<Proposal> Awarded(this IQueryable<Proposal> proposals) =>
        proposals.Where(proposal => proposal.State == ProposalState.Decided || proposal.State == ProposalState.Presented);

    /// <summary>Marks the figures of the proposal's village stale, in the months of its submission and its decision.</summary>
    public static void MarkStale(this ModuleDbContext data, Proposal proposal)
    {
        foreach (var day in new[] { proposal.SubmittedOn, proposal.DecidedOn }.OfType<DateOnly>())
            data.MarkFiguresStale(proposal.CountedAtId, day, day);
    }
}
