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
    /// <summary>The numbers of each cell; what is left out is zero.</summary>
    public async Task<IReadOnlyDictionary<DayRange, CellNumbers>> AskAsync(
        DeclaredFigures declared, FigureRequest request, CancellationToken cancellationToken)
    {
        var cells = request.Cells.ToDictionary(days => days, _ => new CellNumbers());
        foreach (var value in await AskSourceAsync(declared, request, cancellationToken))
            Add(cells, declared, request, value);
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

    private static void Add(Dictionary<DayRange, CellNumbers> cells, DeclaredFigures declared, FigureRequest request, FigureValue value)
    {
        var figure = declared.Figures.FirstOrDefault(figure => figure.Key == value.Key)
            ?? throw new InvalidOperationException($"{declared.SourceType.Name} answers the figure '{value.Key}', which it does not declare.");
        if (value.Day < request.First || value.Day > request.Last)
            throw new InvalidOperationException($"{declared.SourceType.Name} answers '{value.Key}' on {value.Day:O}, which was not asked for.");
        var days = CellOf(request, value.Day);
        if (days is null)
            return;
        if (!cells[days.Value].Add(value.Key, value.UnitId, new(Thousandths(value), Qualifier.Exact)) && figure.Over == FigureSpan.AtEnd)
            throw new InvalidOperationException($"{declared.SourceType.Name} answers '{value.Key}' twice for one village.");
    }

    private static DayRange? CellOf(FigureRequest request, DateOnly day)
    {
        foreach (var cell in request.Cells)
        {
            if (cell.Last >= day)
                return cell.First <= day ? cell : null;
        }

        return null;
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
