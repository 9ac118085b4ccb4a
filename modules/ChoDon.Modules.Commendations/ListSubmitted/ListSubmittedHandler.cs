using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ListSubmitted;

/// <summary>What the figure of proposals counts, the latest first.</summary>
internal sealed class ListSubmittedHandler(CommendationsDbContext data, FilteredProposals filtered)
{
    public async Task<ProposalRows> HandleAsync(SubmittedQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var fitting = await filtered.CountedAsync(
            data.Proposals.AsNoTracking().Submitted(), proposal => proposal.SubmittedOn!.Value, query.Filter, cancellationToken);
        var count = await fitting.CountAsync(cancellationToken);
        var page = await data.PageAsync(
            fitting, proposal => proposal.SubmittedOn!.Value, ProposalRow.Of, after, before, cancellationToken);
        return new ProposalRows(page, count);
    }
}
