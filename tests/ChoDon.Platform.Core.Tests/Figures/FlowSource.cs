using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>What happened in a month.</summary>
internal sealed class FlowSource(Register register) : IFigureSource
{
    public Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        if (register.FailsIn == request.Month)
            throw new InvalidOperationException("This month cannot be counted.");
        return Task.FromResult<IReadOnlyList<FigureValue>>(
        [
            .. request.UnitIds.Select(village => new FigureValue(FigureHarness.Flow, village, register.HappenedIn(request.Month, village))),
        ]);
    }
}
