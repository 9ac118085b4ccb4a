using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Modules.Mediation.Figures;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;

namespace ChoDon.Modules.Mediation.Dashboard;

/// <summary>How many cases there were and how they ended, from the first to the last; each number opens its counts.</summary>
internal sealed class MediatedWidget(CaseCounts counts, IFigureReader figures, IPastTotals past) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var span = await counts.SpanAsync(unit.Id, cancellationToken);
        return await FiguresSoFar.ReadAsync(figures, past, MediationModule.Id, unit.Id, MediationFigures.All, span?.First, span?.Last, cancellationToken);
    }
}
