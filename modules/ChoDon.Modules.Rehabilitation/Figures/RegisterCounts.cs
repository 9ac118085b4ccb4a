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
    /// <param name="request">The days, and the villages whose numbers are asked for.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<IReadOnlyList<FigureValue>> OfAsync(IQueryable<RehabilitationCase> cases, FigureRequest request, CancellationToken cancellationToken)
    {
        var (first, last, villages) = (request.First, request.Last, request.UnitIds.ToArray());
        var stays = await (
            from stay in data.Stays
            where stay.FirstDay <= last && EF.Parameter(villages).Contains(stay.VillageId)
            join one in cases on stay.CaseId equals one.Id
            where one.EndedOn == null || one.EndedOn >= first
            select new Presence(stay.CaseId, stay.VillageId, stay.IsFirst, stay.FirstDay, stay.LastDay, one.EndedOn)).ToListAsync(cancellationToken);
        Guid[] known = [.. stays.Select(stay => stay.CaseId).Distinct()];
        var late = await data.Reviews
            .Where(review => EF.Parameter(known).Contains(review.CaseId)
                && review.DueOn < last && (review.WrittenOn == null || review.WrittenOn > review.DueOn))
            .Select(review => new { review.CaseId, review.DueOn, review.WrittenOn })
            .ToListAsync(cancellationToken);
        var progressed = await cases
            .Where(one => one.EndedOn >= first && one.EndedOn <= last && one.Outcome == Outcome.Progressed && EF.Parameter(villages).Contains(one.UnitId))
            .GroupBy(one => new { one.UnitId, Day = one.EndedOn!.Value })
            .Select(same => new { same.Key.UnitId, same.Key.Day, Number = same.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. stays.Where(stay => stay.IsFirst && stay.FirstDay >= first)
                .Select(stay => new FigureValue(RehabilitationFigures.Supported.Key, stay.VillageId, stay.FirstDay, 1)),
            .. progressed.Select(row => new FigureValue(RehabilitationFigures.Progressed.Key, row.UnitId, row.Day, row.Number)),
            .. from day in request.StockDays(time.Today())
               let there = stays.Where(stay => stay.Holds(day)).ToList()
               let overdue = there.Join(
                   late.Where(review => review.DueOn < day && !(review.WrittenOn <= day)), stay => stay.CaseId, review => review.CaseId, (stay, _) => stay)
               from value in Count(RehabilitationFigures.Open, day, there).Concat(Count(RehabilitationFigures.OverdueReviews, day, overdue))
               select value,
        ];
    }

    private static IEnumerable<FigureValue> Count(Figure figure, DateOnly day, IEnumerable<Presence> stays) =>
        stays.CountBy(stay => stay.VillageId).Select(village => new FigureValue(figure.Key, village.Key, day, village.Value));

    private sealed record Presence(Guid CaseId, Guid VillageId, bool IsFirst, DateOnly FirstDay, DateOnly? LastDay, DateOnly? EndedOn)
    {
        public bool Holds(DateOnly day) => FirstDay <= day && !(LastDay < day) && !(EndedOn <= day);
    }
}
