using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Figures;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Dashboard;

/// <summary>What was received from the first receipt to the last, each kind in its measure; each number opens its items.</summary>
internal sealed class ReceivedWidget(WeaponsDbContext data, IFigureReader figures, IPastTotals past, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var units = data.UnitsBelow(unit.Id, today);
        var received = await data.Items.Counted()
            .Where(item => units.Contains(item.UnitId))
            .GroupBy(_ => 1)
            .Select(all => new { First = all.Min(item => item.ReceivedOn), Last = all.Max(item => item.ReceivedOn) })
            .FirstOrDefaultAsync(cancellationToken);
        return await FiguresSoFar.ReadAsync(figures, past, WeaponsModule.Id, unit.Id, WeaponFigures.All, received?.First, received?.Last, cancellationToken);
    }
}
