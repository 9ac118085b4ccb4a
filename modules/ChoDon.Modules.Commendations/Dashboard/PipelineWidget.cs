using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Dashboard;

/// <summary>How many proposals wait at each stage, and how many of them for the reader.</summary>
internal sealed class PipelineWidget(FilteredProposals filtered, WaitingForMe waiting) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var here = await filtered.OfAsync(new ProposalFilter(unit.Id), cancellationToken);
        var mine = await (await waiting.OfAsync(here, cancellationToken)).CountAsync(cancellationToken);
        var counts = await here.At(Stage.Open)
            .GroupBy(proposal => proposal.State)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => same.Key, same => same.Count, cancellationToken);
        return new Pipeline(
            mine, [.. Stages.InOrder.Select(stage => (stage, Stages.StatesOf(stage).Sum(state => counts.GetValueOrDefault(state))))]);
    }
}
