using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Dashboard;

/// <summary>What the reader has to do with cases of their own.</summary>
internal sealed class MyCasesWidget(MediationDbContext data, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var units = data.UnitsBelow(unit.Id, today);
        var mine = data.Cases.AsNoTracking().Where(one => units.Contains(one.UnitId));
        return new MyCases(
            await mine.Open().CountAsync(cancellationToken),
            await mine.CountAsync(one => data.Waiting().Any(followUp => followUp.CaseId == one.Id && followUp.DueOn <= today), cancellationToken));
    }
}
