using Autofac;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.PastTotals;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// Asks a module's source for the villages' numbers, in a scope of its own, checks the answer, and adds what was entered
/// as the total of earlier months.
/// </summary>
internal sealed class FigureComputation(ILifetimeScope services, PlatformDatabase database)
{
    // So many numbers of one figure at most are counted by one processor; more are shared out by villages.
    private const int PlacesAtOnce = 3_000;

    /// <summary>The numbers of each cell; what is left out is zero.</summary>
    public async Task<IReadOnlyDictionary<DayRange, CellNumbers>> AskAsync(
        DeclaredFigures declared, FigureRequest request, CancellationToken cancellationToken)
    {
        var parts = request.UnitIds.Chunk(Math.Max(1, PlacesAtOnce / request.Cells.Count)).ToList();
        var numbers = new CellNumbers[parts.Count][];
        await Parallel.ForAsync(0, parts.Count, cancellationToken, async (part, stop) =>
            numbers[part] = await AskPartAsync(declared, request with { UnitIds = parts[part] }, stop));
        return request.Cells.Index().ToDictionary(cell => cell.Item, cell => CellNumbers.Together(numbers.Select(part => part[cell.Index])));
    }

    /// <summary>In the order of the cells.</summary>
    private async Task<CellNumbers[]> AskPartAsync(DeclaredFigures declared, FigureRequest request, CancellationToken cancellationToken)
    {
        CellNumbers[] cells = [.. request.Cells.Select(_ => new CellNumbers())];
        var figures = declared.Figures.ToDictionary(figure => figure.Key);
        var asked = request.UnitIds.ToHashSet();
        foreach (var value in await AskSourceAsync(declared, request, cancellationToken))
        {
            if (!figures.TryGetValue(value.Key, out var figure))
                throw new InvalidOperationException($"{declared.SourceType.Name} answers the figure '{value.Key}', which it does not declare.");
            if (value.Day < request.First || value.Day > request.Last)
                throw new InvalidOperationException($"{declared.SourceType.Name} answers '{value.Key}' on {value.Day:O}, which was not asked for.");
            if (!asked.Contains(value.UnitId) || CellOf(request, value.Day) is not { } cell)
                continue;
            if (!cells[cell].Add(value.Key, value.UnitId, new(Thousandths(value), Qualifier.Exact)) && figure.Over == FigureSpan.AtEnd)
                throw new InvalidOperationException($"{declared.SourceType.Name} answers '{value.Key}' twice for one village.");
        }

        foreach (var total in await PastTotalsAsync(declared, request, cancellationToken))
            cells[CellOf(request, Month.Of(total.ToMonth).LastDay)!.Value].Add(total.FigureKey, total.UnitId, new(total.Thousandths, total.Qualifier));
        return cells;
    }

    private async Task<IReadOnlyList<FigureValue>> AskSourceAsync(DeclaredFigures declared, FigureRequest request, CancellationToken cancellationToken)
    {
        await using var scope = services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work("figures");
        var source = (IFigureSource)scope.Resolve(declared.SourceType);
        return await source.ComputeAsync(request, cancellationToken);
    }

    /// <summary>The place of the cell that holds the day.</summary>
    private static int? CellOf(FigureRequest request, DateOnly day)
    {
        var (from, to) = (0, request.Cells.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (request.Cells[middle].Last < day)
                from = middle + 1;
            else
                to = middle;
        }

        return from < request.Cells.Count && request.Cells[from].First <= day ? from : null;
    }

    private async Task<List<PastTotal>> PastTotalsAsync(
        DeclaredFigures declared, FigureRequest request, CancellationToken cancellationToken)
    {
        var keys = declared.Figures.Where(figure => figure.TakesPastTotals).Select(figure => figure.Key).ToArray();
        DateOnly[] months = [.. request.WholeMonths.Select(month => month.FirstDay)];
        if (keys.Length == 0 || months.Length == 0)
            return [];
        var units = request.UnitIds.ToArray();
        await using var context = database.NewContext();
        return await context.PastTotals.AsNoTracking()
            .Where(total => EF.Parameter(keys).Contains(total.FigureKey) && EF.Parameter(months).Contains(total.ToMonth)
                && EF.Parameter(units).Contains(total.UnitId))
            .ToListAsync(cancellationToken);
    }

    private static long Thousandths(FigureValue value)
    {
        var scaled = value.Value * 1000;
        return scaled == decimal.Truncate(scaled)
            ? decimal.ToInt64(scaled)
            : throw new InvalidOperationException($"The figure '{value.Key}' has more than three decimals: {value.Value}.");
    }
}
