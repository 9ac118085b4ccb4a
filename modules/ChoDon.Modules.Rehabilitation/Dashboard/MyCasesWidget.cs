using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Dashboard;

/// <summary>What the reader has to do with cases of their own.</summary>
internal sealed class MyCasesWidget(RehabilitationDbContext data, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var units = data.UnitsBelow(unit.Id, today);
        var mine = data.Cases.AsNoTracking().Open().Where(one => units.Contains(one.UnitId));
        return new MyWork(
            await mine.CountAsync(cancellationToken),
            await mine.CountAsync(one => data.DueBy(today.AddDays(-1)).Any(review => review.CaseId == one.Id), cancellationToken));
    }
}
