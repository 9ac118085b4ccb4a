using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Dashboard;

/// <summary>How many items are kept, too long, or wait for a second signature.</summary>
internal sealed class InCustodyWidget(WeaponsDbContext data, IDistrictSettings settings, ICurrentUnit current, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var days = settings.Get(Settings.CustodyDays, current.District.Id);
        var last = today.AddDays(-days);
        var units = data.UnitsBelow(unit.Id, today);
        var held = await data.Items.AsNoTracking().Held()
            .Where(item => units.Contains(item.UnitId))
            .GroupBy(_ => 1)
            .Select(items => new
            {
                Held = items.Count(),
                TooLong = items.Sum(item => item.ReceivedOn < last ? 1 : 0),
            })
            .FirstOrDefaultAsync(cancellationToken);
        var waiting = await data.WaitingSteps().CountAsync(step => units.Contains(step.UnitId), cancellationToken);
        return new InCustody(held?.Held ?? 0, held?.TooLong ?? 0, waiting, days);
    }
}
