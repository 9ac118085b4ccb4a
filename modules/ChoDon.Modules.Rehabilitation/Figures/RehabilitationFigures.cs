using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Figures;

/// <summary>
/// People whose help began, and those whose help ended with progress; who is helped and which reviews are overdue
/// on the last day, or today while it lies ahead. Erased cases stay counted.
/// </summary>
internal sealed class RehabilitationFigures(RehabilitationDbContext data, RegisterCounts counts) : IFigureSource
{
    public static readonly Figure Supported = new("rehabilitation.supported", "Figure.Supported", "Measure.Person") { Over = FigureSpan.Within, IsAboutPeople = true, IsPublished = true };

    public static readonly Figure Progressed = new("rehabilitation.progressed", "Figure.Progressed", "Measure.Person") { Over = FigureSpan.Within, IsAboutPeople = true, IsPublished = true };

    public static readonly Figure Open = new("rehabilitation.open", "Figure.Open", "Measure.Person") { IsAboutPeople = true };

    public static readonly Figure OverdueReviews = new("rehabilitation.overdue_reviews", "Figure.OverdueReviews", "Measure.Review") { IsAboutPeople = true };

    public static Figure[] All => [Supported, Progressed, Open, OverdueReviews];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var units = request.UnitIds.ToArray();
        var register = await counts.OfAsync(data.Cases.Counted(), units, request.Days, cancellationToken);

        // Of erased cases no day is known any more: what began and ended stands where its month ends, who was there in all its parts.
        var (month, whole) = (request.Days.LastMonth.FirstDay, request.WholeMonth is not null);
        string[] stocks = [Open.Key, OverdueReviews.Key];
        var erased = await data.FrozenCounts.AsNoTracking()
            .Where(count => count.Month == month && (whole || stocks.Contains(count.Figure)) && EF.Parameter(units).Contains(count.UnitId))
            .Select(count => new { count.Figure, count.UnitId, count.Number })
            .ToListAsync(cancellationToken);
        return
        [
            .. register.Concat(erased.Select(count => new FigureValue(count.Figure, count.UnitId, count.Number)))
                .GroupBy(value => (value.Key, value.UnitId))
                .Select(same => new FigureValue(same.Key.Key, same.Key.UnitId, same.Sum(value => value.Value))),
        ];
    }
}
