using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>
/// How many of a form were awarded for an occasion, in the whole district: a quota of the district counts what communes
/// decided whose proposals the reader does not see. It answers numbers and nothing else.
/// </summary>
internal sealed class AwardedCounts(CommendationsDbContext data)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<Proposal> All => data.Proposals.AsNoTracking().IgnoreQueryFilters([ModuleDbContext.ScopeFilter]);
#pragma warning restore RS0030

    public async Task<IReadOnlyDictionary<Guid, int>> ByUnitAsync(Guid occasionId, Guid formId, CancellationToken cancellationToken) =>
        await All
            .Where(proposal => proposal.OccasionId == occasionId && proposal.FormId == formId)
            .Awarded()
            .GroupBy(proposal => proposal.UnitId)
            .Select(proposals => new { proposals.Key, Count = proposals.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
}
