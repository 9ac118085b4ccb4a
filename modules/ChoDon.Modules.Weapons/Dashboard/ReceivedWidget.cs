using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Figures;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Dashboard;

/// <summary>What was received since the first receipt, each kind in its measure; each number opens its items.</summary>
internal sealed class ReceivedWidget(WeaponsDbContext data, IFigureReader figures, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var units = data.UnitsBelow(unit.Id, today);
        var first = await data.Items.Counted().Where(item => units.Contains(item.UnitId)).MinAsync(item => (DateOnly?)item.ReceivedOn, cancellationToken);
        var period = new FigurePeriod(Month.Of(first ?? today), Month.Of(today), today);
        var totals = await figures.ReadPeriodAsync([unit.Id], period, [.. WeaponFigures.All.Select(figure => figure.Key)], cancellationToken);
        return new Received(unit.Id, period, totals[unit.Id]);
    }
}
