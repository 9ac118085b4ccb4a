using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Figures;

/// <summary>
/// What was surrendered, seized and found on the days asked for, by the kinds that districts publish, each in its own measure. The
/// day is that of the receipt.
/// </summary>
internal sealed class WeaponFigures(WeaponsDbContext data) : IFigureSource
{
    public static readonly Figure[] All =
    [
        .. from kind in NationalItemKinds.All
           where kind.FigureKey is not null
           group kind by kind.FigureKey into counted
           let first = counted.First()
           select new Figure(counted.Key, $"Figure.{counted.Key}", first.MeasureKey)
           {
               Over = FigureSpan.Within,
               Decimals = first.Measure == Measure.Kilogram ? 3 : 0,
               TakesPastTotals = true,
               IsPublished = true,
               Records = new FigureRecords($"/items?counted={WordOf(counted.Key)}", Permissions.ViewItems),
           },
    ];

    /// <summary>The figure's name in an address: bullets.</summary>
    public static string WordOf(string figureKey) => figureKey[(figureKey.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>The kinds that a figure counts; none for a word that is no figure's.</summary>
    public static IReadOnlyList<Guid> KindsOf(string word) =>
        [.. NationalItemKinds.All.Where(kind => kind.FigureKey is { } key && WordOf(key) == word).Select(kind => kind.Id)];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var units = request.UnitIds.ToArray();
        var received = await data.Items.Counted()
            .Where(item => item.ReceivedOn >= request.First && item.ReceivedOn <= request.Last)
            .Where(item => EF.Parameter(units).Contains(item.UnitId))
            .GroupBy(item => new { item.UnitId, item.ReceivedOn, item.KindId })
            .Select(items => new { items.Key.UnitId, items.Key.ReceivedOn, items.Key.KindId, Thousandths = items.Sum(item => item.Thousandths) })
            .ToListAsync(cancellationToken);
        var figureOf = NationalItemKinds.All.Where(kind => kind.FigureKey is not null).ToDictionary(kind => kind.Id, kind => kind.FigureKey!);
        return
        [
            .. from row in received
               where figureOf.ContainsKey(row.KindId)
               select new FigureValue(figureOf[row.KindId], row.UnitId, row.ReceivedOn, row.Thousandths / 1000m),
        ];
    }
}
