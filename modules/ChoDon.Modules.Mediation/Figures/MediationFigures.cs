using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Ui.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Figures;

/// <summary>Cases by the day on which they were received, and by the day on which they ended so or so.</summary>
internal sealed class MediationFigures(MediationDbContext data) : IFigureSource
{
    public static readonly Figure Cases = Listed("mediation.cases", "Figure.Cases", "") with { IsPublished = true };

    public static readonly Figure Settled = Ended("mediation.settled", Result.Settled);

    public static readonly Figure NotSettled = Ended("mediation.not_settled", Result.NotSettled);

    public static readonly Figure Referred = Ended("mediation.referred", Result.Referred);

    public static readonly Figure Withdrawn = Ended("mediation.withdrawn", Result.Withdrawn);

    public static Figure[] All => [Cases, Settled, NotSettled, Referred, Withdrawn];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var units = request.UnitIds.ToArray();
        var (first, last) = (request.First, request.Last);
        var cases = data.Cases.Counted().Where(one => EF.Parameter(units).Contains(one.UnitId));
        var received = await cases
            .Where(one => one.ReceivedOn >= first && one.ReceivedOn <= last)
            .GroupBy(one => new { one.UnitId, Day = one.ReceivedOn })
            .Select(same => new { same.Key.UnitId, same.Key.Day, Number = same.Count() })
            .ToListAsync(cancellationToken);
        var ended = await cases
            .Where(one => one.EndedOn >= first && one.EndedOn <= last && one.Result != null)
            .GroupBy(one => new { one.UnitId, Day = one.EndedOn!.Value, one.Result })
            .Select(same => new { same.Key.UnitId, same.Key.Day, same.Key.Result, Number = same.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. received.Select(row => new FigureValue(Cases.Key, row.UnitId, row.Day, row.Number)),
            .. ended.Select(row => new FigureValue(Of(row.Result!.Value).Key, row.UnitId, row.Day, row.Number)),
        ];
    }

    public static Figure Of(Result result) => result switch
    {
        Result.Settled => Settled,
        Result.NotSettled => NotSettled,
        Result.Referred => Referred,
        _ => Withdrawn,
    };

    private static Figure Ended(string key, Result result) => Listed(key, $"Figure.{result}", $"?ended={QueryWord.Of(result)}");

    private static Figure Listed(string key, string textKey, string query) => new(key, textKey, "Measure.Case")
    {
        Over = FigureSpan.Within,
        TakesPastTotals = true,
        Records = new FigureRecords($"/counts{query}", Permissions.ViewCounts),
    };
}
