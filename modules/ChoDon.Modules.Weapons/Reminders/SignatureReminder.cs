using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Reminders;

/// <summary>Steps of custody that wait for their second signature: one line a commune.</summary>
internal sealed class SignatureReminder(WeaponsDbContext data, IUnitDirectory directory) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("signature", "Reminder.Signature", Permissions.SignCustody);

    public ReminderPlan PlanOf(Guid districtId) => new([], RepeatAfterDays: 3, EscalateAfterDays: 7);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var tree = directory.AsOf(today);
        var units = data.UnitsBelow(districtId, today);
        var waiting = await data.WaitingSteps()
            .Where(step => units.Contains(step.UnitId))
            .GroupBy(step => step.UnitId)
            .Select(steps => new { steps.Key, Items = steps.Count(), Oldest = steps.Min(step => step.FirstSignedAt) })
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in waiting
               let commune = tree.CommuneOf(row.Key)
               where commune is not null
               group row by commune into same
               let oldest = DateOnly.FromDateTime(VietnamTime.ToLocal(same.Min(row => row.Oldest)))
               select new DueItem(
                   same.Key.Id.ToString(), same.Key.Id, oldest.AddDays(1), Paths.Store,
                   "Reminder.Signature.Of", same.Key.Name, same.Sum(row => row.Items)),
        ];
    }
}
