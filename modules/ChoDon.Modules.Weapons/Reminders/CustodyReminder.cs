using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Reminders;

/// <summary>Items that were received some time ago and neither handed over nor destroyed: one line a commune.</summary>
internal sealed class CustodyReminder(WeaponsDbContext data, IUnitDirectory directory, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("custody", "Reminder.Custody", Permissions.SignCustody);

    public ReminderPlan PlanOf(Guid districtId) => new([], RepeatAfterDays: 7, EscalateAfterDays: 14);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var days = settings.Get(Settings.CustodyDays, districtId);
        var last = today.AddDays(-days);
        var tree = directory.AsOf(today);
        var units = data.UnitsBelow(districtId, today);
        var held = await data.Items.AsNoTracking().Held()
            .Where(item => item.ReceivedOn < last && units.Contains(item.UnitId))
            .GroupBy(item => item.UnitId)
            .Select(items => new { items.Key, Items = items.Count(), Oldest = items.Min(item => item.ReceivedOn) })
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in held
               let commune = tree.CommuneOf(row.Key)
               where commune is not null
               group row by commune into same
               let oldest = same.Min(row => row.Oldest)
               select new DueItem(
                   same.Key.Id.ToString(), same.Key.Id, oldest.AddDays(days), Paths.Store,
                   "Reminder.Custody.Of", same.Key.Name, same.Sum(row => row.Items), days),
        ];
    }
}
