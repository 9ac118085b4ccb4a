using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Figures;

/// <summary>
/// People whose help began, and those whose help ended with progress; who is helped and which reviews are overdue
/// on the last day, or today while it lies ahead. Erased cases stay counted.
/// </summary>
internal sealed class RehabilitationFigures(RehabilitationDbContext data, RegisterCounts counts, TimeProvider time) : IFigureSource
{
    public static readonly Figure Supported = new("rehabilitation.supported", "Figure.Supported", "Measure.Person") { Over = FigureSpan.Within, IsAboutPeople = true, IsPublished = true };

    public static readonly Figure Progressed = new("rehabilitation.progressed", "Figure.Progressed", "Measure.Person") { Over = FigureSpan.Within, IsAboutPeople = true, IsPublished = true };

    public static readonly Figure Open = new("rehabilitation.open", "Figure.Open", "Measure.Person") { IsAboutPeople = true };

    public static readonly Figure OverdueReviews = new("rehabilitation.overdue_reviews", "Figure.OverdueReviews", "Measure.Review") { IsAboutPeople = true };

    public static Figure[] All => [Supported, Progressed, Open, OverdueReviews];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var register = await counts.OfAsync(data.Cases.Counted(), request, cancellationToken);
        return
        [
            .. register.Concat(await ErasedAsync(request, cancellationToken))
                .GroupBy(value => (value.Key, value.UnitId, value.Day))
                .Select(same => new FigureValue(same.Key.Key, same.Key.UnitId, same.Key.Day, same.Sum(value => value.Value))),
        ];
    }

    /// <summary>
    /// Of erased cases no day is known any more: what began and ended stands where its month ends, who was there in all parts of it.
    /// </summary>
    private async Task<IEnumerable<FigureValue>> ErasedAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        var (units, whole) = (request.UnitIds.ToArray(), request.WholeMonths);
        var stockDays = request.StockDays(time.Today());
        DateOnly[] months = [.. request.Cells.Select(cell => cell.LastMonth.FirstDay)];
        var erased = await data.FrozenCounts.AsNoTracking()
            .Where(count => EF.Parameter(months).Contains(count.Month) && EF.Parameter(units).Contains(count.UnitId))
            .Select(count => new { count.Figure, count.UnitId, count.Month, count.Number })
            .ToListAsync(cancellationToken);
        return
            from count in erased
            let month = Month.Of(count.Month)
            from day in count.Figure == Open.Key || count.Figure == OverdueReviews.Key
                ? stockDays.Where(day => Month.Of(day) == month)
                : whole.Where(one => one == month).Select(one => one.LastDay)
            select new FigureValue(count.Figure, count.UnitId, day, count.Number);
    }
}
