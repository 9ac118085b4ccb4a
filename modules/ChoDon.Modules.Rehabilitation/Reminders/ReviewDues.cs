using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>The next review of each open case that is to be written by a day; later ones wait until it is.</summary>
internal static class ReviewDues
{
    public static async Task<IReadOnlyList<CaseDue>> ReviewDuesAsync(
        this RehabilitationDbContext data, Guid districtId, DateOnly today, DateOnly by, Func<DateOnly, CaseRole[]> roles, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(districtId, today);
        var rows = await data.DueBy(by).AsNoTracking()
            .Where(review => units.Contains(review.UnitId))
            .Where(review => !data.Reviews.Any(other => other.CaseId == review.CaseId && other.WrittenOn == null && other.Ordinal < review.Ordinal))
            .Join(data.Cases, review => review.CaseId, one => one.Id, (review, one) => new { review.Id, review.DueOn, CaseId = one.Id, one.UnitId, one.Year, one.Number })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new CaseDue(row.Id.ToString(), row.CaseId, row.UnitId, row.Year, row.Number, row.DueOn, roles(row.DueOn)))];
    }
}
