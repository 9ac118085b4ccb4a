using Autofac;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Asks a module's source for the villages' numbers, in a scope of its own, and checks the answer.</summary>
internal sealed class FigureComputation(ILifetimeScope services)
{
    /// <summary>The numbers in thousandths by figure and village; what is left out is zero.</summary>
    public async Task<IReadOnlyDictionary<(string Key, Guid UnitId), long>> AskAsync(
        DeclaredFigures declared, FigureRequest request, CancellationToken cancellationToken)
    {
        await using var scope = services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work("figures");
        var source = (IFigureSource)scope.Resolve(declared.SourceType);
        var answer = await source.ComputeAsync(request, cancellationToken);
        var keys = declared.Figures.Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal);
        var values = new Dictionary<(string, Guid), long>();
        foreach (var value in answer)
        {
            if (!keys.Contains(value.Key))
                throw new InvalidOperationException($"{declared.SourceType.Name} answers the figure '{value.Key}', which it does not declare.");
            if (!values.TryAdd((value.Key, value.UnitId), Thousandths(value)))
                throw new InvalidOperationException($"{declared.SourceType.Name} answers '{value.Key}' twice for one village.");
        }

        return values;
    }

    private static long Thousandths(FigureValue value)
    {
        var scaled = value.Value * 1000;
        return scaled == decimal.Truncate(scaled)
            ? decimal.ToInt64(scaled)
            : throw new InvalidOperationException($"The figure '{value.Key}' has more than three decimals: {value.Value}.");
    }
}
