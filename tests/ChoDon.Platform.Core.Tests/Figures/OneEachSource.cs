using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>The source of a second module, so that one can fail and the other go on.</summary>
internal sealed class OneEachSource : IFigureSource
{
    public Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FigureValue>>(
            [.. from days in request.Cells from village in request.UnitIds select new FigureValue(FigureHarness.OneEach, village, days.Last, 1)]);
}
