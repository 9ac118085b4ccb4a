using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>
/// How many people somebody helps already. It looks at all cases of the village, also of those the reader may not know of,
/// and answers places and nothing that leads back to a case.
/// </summary>
internal sealed class MentorPlaces(RehabilitationDbContext data)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<Mentorship> All => data.Mentors.AsNoTracking().IgnoreQueryFilters([ModuleDbContext.PeopleFilter]);
#pragma warning restore RS0030

    /// <summary>The least place that is free; null when the mentor helps as many as one may.</summary>
    public async Task<int?> FreeAsync(Guid villageId, string nameKey, int most, CancellationToken cancellationToken)
    {
        var taken = await All
            .Where(mentor => mentor.UnitId == villageId && mentor.NameKey == nameKey && mentor.Place != null)
            .Select(mentor => mentor.Place!.Value)
            .ToListAsync(cancellationToken);
        return Enumerable.Range(1, most).Except(taken).Select(place => (int?)place).FirstOrDefault();
    }
}
