using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Figures;

/// <summary>
/// Counts cases of the register for some days, each for the village that it was of then: where help began, where it ended, and
/// where the case was at the end of them.
/// </summary>
internal sealed class RegisterCounts(RehabilitationDbContext data, TimeProvider time)
{
    /// <param name="cases">All that count, or one that is about to be erased.</param>
    /// <param name="villages">Those whose numbers are asked for.</param>
    /// <param name="days">The days.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<IReadOnlyList<FigureValue>> OfAsync(IQueryable<RehabilitationCase> cases, Guid[] villages, DayRange days, CancellationToken cancellationToken)
    {
        var (first, last) = days;
        var until = last < time.Today() ? last : time.Today();
        var began = data.Stays.Where(stay => stay.FirstDay >= first && stay.FirstDay <= last && stay.IsFirst
            && cases.Any(one => one.Id == stay.CaseId));
        var there = data.Stays.Where(stay => stay.FirstDay <= until && (stay.LastDay == null || stay.LastDay >= until)
            && cases.Any(one => one.Id == stay.CaseId && (one.EndedOn == null || one.EndedOn > until)));
        var late = data.Reviews.Where(review => review.DueOn < until && (review.WrittenOn == null || review.WrittenOn > until));
        var overdue = there.Join(late, stay => stay.CaseId, review => review.CaseId, (stay, _) => stay.VillageId);
        return
        [
            .. await CountAsync(RehabilitationFigures.Supported, began.Select(stay => stay.VillageId), villages, cancellationToken),
            .. await CountAsync(RehabilitationFigures.Progressed, cases.Where(one => one.EndedOn >= first && one.EndedOn <= last && one.Outcome == Outcome.Progressed).Select(one => one.UnitId), villages, cancellationToken),
            .. await CountAsync(RehabilitationFigures.Open, there.Select(stay => stay.VillageId), villages, cancellationToken),
            .. await CountAsync(RehabilitationFigures.OverdueReviews, overdue, villages, cancellationToken),
        ];
    }

    private static async Task<IEnumerable<FigureValue>> CountAsync(Figure figure, IQueryable<Guid> units, Guid[] villages, CancellationToken cancellationToken)
    {
        var counts = await units
            .Where(unit => EF.Parameter(villages).Contains(unit))
            .GroupBy(unit => unit)
            .Select(same => new { UnitId = same.Key, Number = same.Count() })
            .ToListAsync(cancellationToken);
        return counts.Select(row => new FigureValue(figure.Key, row.UnitId, row.Number));
    }
}
