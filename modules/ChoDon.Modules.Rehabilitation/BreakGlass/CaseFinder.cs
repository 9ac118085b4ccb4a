using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.BreakGlass;

/// <summary>
/// Finds a case by its number for somebody who is not on it and has to look in an emergency: one who knows the number from
/// paper. There is no list of cases for anybody who is not on them. It answers keys and no case.
/// </summary>
internal sealed class CaseFinder(RehabilitationDbContext data)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<RehabilitationCase> All => data.Cases.AsNoTracking().IgnoreQueryFilters([ModuleDbContext.PeopleFilter]).Counted();
#pragma warning restore RS0030

    public Task<FoundCase?> FindAsync(Guid issuerId, int year, int number, CancellationToken cancellationToken) =>
        All.Where(one => one.IssuerId == issuerId && one.Year == year && one.Number == number)
            .Select(one => new FoundCase(one.Id, one.UnitId, one.IsRestricted))
            .FirstOrDefaultAsync(cancellationToken);
}
