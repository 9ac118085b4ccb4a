using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Testing.Figures;

/// <summary>What a module answers for one month, as the platform adds it up.</summary>
public static class FigureAnswers
{
    /// <summary>One number of each figure and village.</summary>
    public static async Task<IReadOnlyList<FigureValue>> AddUpAsync(this IFigureSource source, FigureRequest request)
    {
        ArgumentNullException.ThrowIfNull(source);
        var answer = await source.ComputeAsync(request, CancellationToken.None);
        return
        [
            .. answer.GroupBy(value => (value.Key, value.UnitId))
                .Select(same => new FigureValue(same.Key.Key, same.Key.UnitId, same.Max(value => value.Day), same.Sum(value => value.Value))),
        ];
    }
}
