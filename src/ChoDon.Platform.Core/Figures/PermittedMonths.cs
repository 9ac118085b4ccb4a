using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Flows of a unit month by month, as whoever is at work may see them.</summary>
internal sealed class PermittedMonths(FigureReader all, OpenCells cells, FigureModules modules, IAccess access)
{
    /// <summary>By key, one number for each month: missing where the unit was not there.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<FigureTotal>>> ReadAsync(
        Guid unitId, IReadOnlyList<Month> months, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var period = new FigurePeriod(months[0], months[^1], boundaries: null);
        var read = (await all.ReadCellsAsync([unitId], period, keys, cancellationToken))[unitId];
        var closed = await KeptBackAsync(unitId, period, months, [.. keys.Where(modules.IsAboutPeople)], cancellationToken);
        return read.ToDictionary(
            figure => figure.Key,
            figure =>
            {
                var known = figure.Value.ToDictionary(cell => cell.Days.FirstMonth, cell => cell.Total);
                return (IReadOnlyList<FigureTotal>)
                [
                    .. months.Select(month => known.GetValueOrDefault(month) ?? new FigureTotal(figure.Key, unitId, null, FigureStatus.Missing))
                        .Zip(months, (total, month) => closed.Contains((month, figure.Key)) ? PublicFigures.WithoutNumber(total) : total),
                ];
            },
            StringComparer.Ordinal);
    }

    private async Task<HashSet<(Month Month, string Key)>> KeptBackAsync(
        Guid unitId, FigurePeriod period, IReadOnlyList<Month> months, IReadOnlyList<string> people, CancellationToken cancellationToken)
    {
        if (people.Count == 0 || all.DistrictsOf(unitId, period).All(access.SeesSmallNumbers))
            return [];
        var closed = new HashSet<(Month, string)>();
        foreach (var month in months)
        {
            var open = await cells.AmongAsync([unitId], new FigurePeriod(month, month, boundaries: null), people, cancellationToken);
            closed.UnionWith(people.Where(key => !open.Contains((unitId, key))).Select(key => (month, key)));
        }

        return closed;
    }
}
