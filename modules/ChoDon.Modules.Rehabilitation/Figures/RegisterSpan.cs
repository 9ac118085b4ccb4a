using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Figures;

/// <summary>
/// The months from which there are numbers, for a box that adds them up. It looks at cases of which the reader may know
/// nothing, and answers two days that tell of none of them.
/// </summary>
internal sealed class RegisterSpan(RehabilitationDbContext data, TimeProvider time)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<RehabilitationCase> All => data.Cases.AsNoTracking().IgnoreQueryFilters([ModuleDbContext.PeopleFilter]).Counted();
#pragma warning restore RS0030

    public async Task<(DateOnly First, DateOnly Last)?> OfAsync(Guid unitId, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(unitId, time.Today());
        var span = await All.Where(one => units.Contains(one.UnitId))
            .GroupBy(_ => 1)
            .Select(all => new { First = all.Min(one => one.StartsOn), Last = all.Max(one => one.StartsOn), LastEnd = all.Max(one => one.EndedOn) })
            .FirstOrDefaultAsync(cancellationToken);
        return span is null ? null : (span.First, span.LastEnd > span.Last ? span.LastEnd.Value : span.Last);
    }
}
