using Autofac;
using ChoDon.Platform.Abstractions.Figures;
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
    /// <summary>The numbers by figure and village; what is left out is zero.</summary>
    public async Task<IReadOnlyDictionary<(string Key, Guid UnitId), FigureNumber>> AskAsync(
        DeclaredFigures declared, FigureRequest request, CancellationToken cancellationToken)
    {
        var numbers = await RegisterAsync(declared, request, cancellationToken);
        foreach (var total in await PastTotalsAsync(declared, request, cancellationToken))
        {
            var place = (total.FigureKey, total.UnitId);
            numbers[place] = numbers.GetValueOrDefault(place).Plus(new FigureNumber(total.Thousandths, total.Qualifier));
        }

        return numbers;
    }

    private async Task<Dictionary<(string Key, Guid UnitId), FigureNumber>> RegisterAsync(
        DeclaredFigures declared, FigureRequest request, CancellationToken cancellationToken)
    {
        await using var scope = services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work("figures");
        var source = (IFigureSource)scope.Resolve(declared.SourceType);
        var answer = await source.ComputeAsync(request, cancellationToken);
        var keys = declared.Figures.Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal);
        var values = new Dictionary<(string, Guid), FigureNumber>();
        foreach (var value in answer)
        {
            if (!keys.Contains(value.Key))
                throw new InvalidOperationException($"{declared.SourceType.Name} answers the figure '{value.Key}', which it does not declare.");
            if (!values.TryAdd((value.Key, value.UnitId), new FigureNumber(Thousandths(value), Qualifier.Exact)))
                throw new InvalidOperationException($"{declared.SourceType.Name} answers '{value.Key}' twice for one village.");
        }

        return values;
    }

    private async Task<List<PastTotal>> PastTotalsAsync(
        DeclaredFigures declared, FigureRequest request, CancellationToken cancellationToken)
    {
        var keys = declared.Figures.Where(figure => figure.TakesPastTotals).Select(figure => figure.Key).ToArray();
        if (keys.Length == 0 || request.WholeMonth is null)
            return [];
        var (month, units) = (request.WholeMonth!.Value.FirstDay, request.UnitIds);
        await using var context = database.NewContext();
        return await context.PastTotals.AsNoTracking()
            .Where(total => keys.Contains(total.FigureKey) && total.ToMonth == month && units.Contains(total.UnitId))
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
