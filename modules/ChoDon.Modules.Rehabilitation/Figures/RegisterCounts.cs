using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Figures;

/// <summary>Counts cases of the register for a month: all of some villages, or one that is about to be erased.</summary>
internal sealed class RegisterCounts(RehabilitationDbContext data, TimeProvider time)
{
    public async Task<IReadOnlyList<FigureValue>> OfAsync(IQueryable<RehabilitationCase> cases, Month month, CancellationToken cancellationToken)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var until = last < time.Today() ? last : time.Today();
        var openThen = cases.Where(one => one.StartsOn <= until && (one.EndedOn == null || one.EndedOn > until));
        var overdue = data.Reviews.Where(review =>
            review.DueOn < until && (review.WrittenOn == null || review.WrittenOn > until) && openThen.Any(one => one.Id == review.CaseId));
        return
        [
            .. await CountAsync(RehabilitationFigures.Supported, cases.Where(one => one.StartsOn >= first && one.StartsOn <= last).Select(one => one.UnitId), cancellationToken),
            .. await CountAsync(RehabilitationFigures.Progressed, cases.Where(one => one.EndedOn >= first && one.EndedOn <= last && one.Outcome == Outcome.Progressed).Select(one => one.UnitId), cancellationToken),
            .. await CountAsync(RehabilitationFigures.Open, openThen.Select(one => one.UnitId), cancellationToken),
            .. await CountAsync(RehabilitationFigures.OverdueReviews, overdue.Select(review => review.UnitId), cancellationToken),
        ];
    }

    private static async Task<IEnumerable<FigureValue>> CountAsync(Figure figure, IQueryable<Guid> units, CancellationToken cancellationToken)
    {
        var counts = await units.GroupBy(unit => unit).Select(same => new { UnitId = same.Key, Number = same.Count() }).ToListAsync(cancellationToken);
        return counts.Select(row => new FigureValue(figure.Key, row.UnitId, row.Number));
    }
}
