using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Figures;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.Dashboard;

/// <summary>What was handled from the first count to the last; each number opens its counts.</summary>
internal sealed class HandledWidget(IncidentsDbContext data, IFigureReader figures, IPastTotals past, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var units = data.UnitsBelow(unit.Id, today);
        var counted = await data.Counts
            .Where(count => units.Contains(count.UnitId))
            .GroupBy(_ => 1)
            .Select(all => new { First = all.Min(count => count.Month), Last = all.Max(count => count.Month) })
            .FirstOrDefaultAsync(cancellationToken);
        return await FiguresSoFar.ReadAsync(figures, past, IncidentsModule.Id, unit.Id, IncidentFigures.All, counted?.First, counted?.Last, cancellationToken);
    }
}
