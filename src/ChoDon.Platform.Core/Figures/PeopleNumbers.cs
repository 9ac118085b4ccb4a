using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// Numbers about people that one module publishes, and which of them anybody may see. A year's months are parts of its
/// total and so are its communes; nothing that is shown stands in both. Figures are cut into pieces that nobody is counted
/// twice in, so that each piece could be another whatever is known of the others.
/// </summary>
internal sealed class PeopleNumbers(
    IReadOnlyList<Figure> flows, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, IReadOnlyList<CellFigure>>> months)
{
    /// <summary>Larger ones need not be told apart here.</summary>
    private const int Large = 1_000_000;

    public bool IsYearOpen(Guid districtId, int year) =>
        Pieces([districtId], (unit, key) => Number(unit, key, month => month.First.Year == year)) is { } pieces
        && !SmallCells.IsKeptBack(pieces.Select(piece => piece[0]));

    /// <summary>Whether a month of an open year is.</summary>
    public bool IsMonthOpen(Guid districtId, Month month)
    {
        List<Month> year = [.. new Month(month.Year, 1).Through(new Month(month.Year, 12))];
        return Pieces(year, (one, key) => Number(districtId, key, other => other == DayRange.Of(one))) is { } pieces
            && !SmallCells.KeptBackAmong(pieces)[year.IndexOf(month)];
    }

    /// <summary>Whether a commune's part of an open year is.</summary>
    public bool IsCommuneOpen(OpenPlace place, int year) =>
        Pieces(place.Communes, (commune, key) => Number(commune, key, month => month.First.Year == year)) is { } pieces
        && !SmallCells.KeptBackAmong(pieces)[place.Communes.ToList().IndexOf(place.UnitId)];

    /// <summary>For each figure what is left of it without its parts, one number a cell; null when a number is not known.</summary>
    private List<int[]>? Pieces<TCell>(IReadOnlyList<TCell> cells, Func<TCell, string, decimal?> number)
    {
        var pieces = flows
            .Select(flow => cells.Select(cell => number(cell, flow.Key) - flows.Where(part => part.PartOf == flow.Key).Sum(part => number(cell, part.Key) ?? 0)).ToList())
            .ToList();
        return pieces.Exists(piece => piece.Exists(left => left is null or < 0))
            ? null
            : [.. pieces.Select(piece => piece.Select(left => (int)Math.Min(Large, left!.Value)).ToArray())];
    }

    /// <summary>Null when a month has not been computed. One in which the module was not in use counts nobody.</summary>
    private decimal? Number(Guid unitId, string key, Func<DayRange, bool> isMeant)
    {
        var parts = months[unitId][key].Where(month => isMeant(month.Days)).Select(month => month.Total).ToList();
        return parts.TrueForAll(part => part.Status is FigureStatus.Complete or FigureStatus.NotInUse) ? parts.Sum(part => part.Value ?? 0) : null;
    }
}
