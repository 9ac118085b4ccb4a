using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Figures;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Dashboard;

/// <summary>Village sessions, attendances and useful information since the first session; each number opens its sessions.</summary>
internal sealed class ReachWidget(CampaignsDbContext data, IFigureReader figures, IUnitDirectory directory, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var villages = directory.AsOf(today).Subtree(unit.Id).Count(below => below.Level == UnitLevel.Village);
        var units = data.UnitsBelow(unit.Id, today);
        var held = await data.Sessions.Counted()
            .Where(session => units.Contains(session.UnitId))
            .GroupBy(_ => 1)
            .Select(all => new { First = all.Min(session => session.Day), Villages = all.Select(session => session.UnitId).Distinct().Count() })
            .FirstOrDefaultAsync(cancellationToken);
        var period = new FigurePeriod(Month.Of(held?.First ?? today), Month.Of(today), today);
        var totals = await figures.ReadPeriodAsync(
            [unit.Id], period, [.. CampaignFigures.All.Select(figure => figure.Key)], cancellationToken);
        return new Reach(unit.Id, period, totals[unit.Id], held?.Villages ?? 0, villages);
    }
}
