using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>Whether a number of the register was given already: it looks at all cases, and answers yes or no.</summary>
internal sealed class KnownNumbers(RehabilitationDbContext data)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<RehabilitationCase> All => data.Cases.AsNoTracking().IgnoreQueryFilters([ModuleDbContext.ScopeFilter, ModuleDbContext.PeopleFilter]);
#pragma warning restore RS0030

    public Task<bool> IsTakenAsync(Guid issuerId, int year, int number, CancellationToken cancellationToken) =>
        All.AnyAsync(one => one.IssuerId == issuerId && one.Year == year && one.Number == number, cancellationToken);
}
