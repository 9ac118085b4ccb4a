using System.Linq.Expressions;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ShowRegister;

/// <summary>What was decided, the latest first.</summary>
internal sealed class RegisterReader(CommendationsDbContext data, FilteredProposals filtered)
{
    private Expression<Func<Proposal, RegisterRow>> Row => proposal => new RegisterRow(
        proposal.Id,
        proposal.Name,
        proposal.Office,
        proposal.Recipient,
        proposal.UnitId,
        proposal.FormId,
        proposal.OccasionId,
        proposal.State,
        proposal.DecidedOn!.Value,
        proposal.PresentedOn,
        proposal.ConsentOn,
        proposal.DecisionId,
        data.Decisions.Where(decision => decision.Id == proposal.DecisionId).Select(decision => (int?)decision.Number).FirstOrDefault(),
        data.Decisions.Where(decision => decision.Id == proposal.DecisionId).Select(decision => decision.Notation).FirstOrDefault());

    public async Task<RegisterPage> PageAsync(RegisterQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var fitting = await FittingAsync(query.Filter, query.Standing, cancellationToken);
        var count = await fitting.CountAsync(cancellationToken);
        var page = await data.PageAsync(fitting, proposal => proposal.DecidedOn!.Value, Row, after, before, cancellationToken);
        return new RegisterPage(page, count);
    }

    /// <summary>All of them in the same order, one after the other.</summary>
    public async Task<IAsyncEnumerable<RegisterRow>> AllAsync(ProposalFilter filter, Standing standing, CancellationToken cancellationToken) =>
        (await FittingAsync(filter, standing, cancellationToken)).LatestFirst(proposal => proposal.DecidedOn!.Value).Select(Row).AsAsyncEnumerable();

    private Task<IQueryable<Proposal>> FittingAsync(ProposalFilter filter, Standing standing, CancellationToken cancellationToken)
    {
        var proposals = data.Proposals.AsNoTracking();
        proposals = standing switch
        {
            Standing.Awarded => proposals.Awarded(),
            Standing.Revoked => proposals.Where(proposal => proposal.State == ProposalState.Revoked),
            _ => proposals.Where(proposal => proposal.State == ProposalState.Decided
                || proposal.State == ProposalState.Presented || proposal.State == ProposalState.Revoked),
        };
        return filtered.CountedAsync(proposals, proposal => proposal.DecidedOn!.Value, filter, cancellationToken);
    }
}
