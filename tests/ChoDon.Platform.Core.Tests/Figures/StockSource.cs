using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Tests.Figures;

internal sealed class StockSource(Register register) : IFigureSource
{
    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        register.Requests.Add(request);
        if (register.Fault is { } fault)
            throw fault;
        FigureValue[] values =
        [
            .. request.UnitIds.Select(village => new FigureValue(FigureHarness.Stock, village, register.StockAt(request.Days.Last, village)))
                .Where(value => value.Value != 0),
            .. request.UnitIds.Select(village => new FigureValue(FigureHarness.Share, village, 0.125m)),
        ];
        await register.AfterReading();
        return values;
    }
}
