using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>The source of a second module, so that one can fail and the other go on.</summary>
internal sealed class OneEachSource : IFigureSource
{
    public Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FigureValue>>(
            [.. request.UnitIds.Select(village => new FigureValue(FigureHarness.OneEach, village, 1))]);
}
