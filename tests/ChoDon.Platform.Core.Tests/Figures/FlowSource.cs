using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>What happened on some days.</summary>
internal sealed class FlowSource(Register register) : IFigureSource
{
    public Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        if (request.Cells.Any(days => days.FirstMonth == register.FailsIn))
            throw new InvalidOperationException("This month cannot be counted.");
        return Task.FromResult<IReadOnlyList<FigureValue>>(
        [
            .. register.HappenedIn(new DayRange(request.First, request.Last))
                .Where(one => request.UnitIds.Contains(one.Village))
                .Select(one => new FigureValue(FigureHarness.Flow, one.Village, one.Day, one.Number)),
        ]);
    }
}
