using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ListProposals;

/// <summary>One page of the pipeline: what is not submitted yet first, then the latest.</summary>
internal sealed class ListProposalsHandler(CommendationsDbContext data, FilteredProposals filtered, WaitingForMe waiting)
{
    public async Task<ProposalRows> HandleAsync(PipelineQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var fitting = await filtered.OfAsync(query.Filter, cancellationToken);
        fitting = query.Stage == Stage.Mine ? await waiting.OfAsync(fitting, cancellationToken) : fitting.At(query.Stage);
        var count = await fitting.CountAsync(cancellationToken);
        var page = await data.PageAsync(
            fitting, proposal => proposal.SubmittedOn ?? DateOnly.MaxValue, ProposalRow.Of, after, before, cancellationToken);
        return new ProposalRows(page, count);
    }
}
