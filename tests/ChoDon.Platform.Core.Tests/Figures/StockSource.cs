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
            .. from days in request.Cells
               from village in request.UnitIds
               from value in new FigureValue[]
               {
                   new(FigureHarness.Stock, village, days.Last, register.StockAt(days.Last, village)),
                   new(FigureHarness.Share, village, days.Last, 0.125m),
               }
               where value.Value != 0
               select value,
        ];
        await register.AfterReading();
        return values;
    }
}
