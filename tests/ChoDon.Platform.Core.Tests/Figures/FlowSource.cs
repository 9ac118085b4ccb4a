using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>What happened on some days.</summary>
internal sealed class FlowSource(Register register) : IFigureSource
{
    public Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        if (register.FailsIn == request.Days.FirstMonth)
            throw new InvalidOperationException("This month cannot be counted.");
        return Task.FromResult<IReadOnlyList<FigureValue>>(
        [
            .. request.UnitIds.Select(village => new FigureValue(FigureHarness.Flow, village, register.HappenedIn(request.Days, village))),
        ]);
    }
}
