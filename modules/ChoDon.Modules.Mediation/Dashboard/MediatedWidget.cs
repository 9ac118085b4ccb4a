using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Modules.Mediation.Figures;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Dashboard;

/// <summary>How many cases there were and how they ended, from the first to the last; each number opens its counts.</summary>
internal sealed class MediatedWidget(CaseCounts counts, IFigureReader figures, IPastTotals past) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var received = await counts.Of(new CountFilter(UnitId: unit.Id))
            .GroupBy(_ => 1)
            .Select(all => new { First = all.Min(one => one.Day), Last = all.Max(one => one.Day) })
            .FirstOrDefaultAsync(cancellationToken);
        var ended = await counts.LastEndAsync(unit.Id, cancellationToken);
        var last = ended > received?.Last ? ended : received?.Last;
        return await FiguresSoFar.ReadAsync(figures, past, MediationModule.Id, unit.Id, MediationFigures.All, received?.First, last, cancellationToken);
    }
}
