using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Reminders;

/// <summary>Occasions whose last day for proposals comes near: one line a commune. After that day there is nothing to do.</summary>
internal sealed class DeadlineReminder(CommendationsDbContext data, IUnitDirectory directory) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("deadline", "Reminder.Deadline", Permissions.Propose);

    public ReminderPlan PlanOf(Guid districtId) => new([30, 7, 1], RepeatAfterDays: 0);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = PlanOf(districtId).Horizon(today);
        var near = await data.Occasions.AsNoTracking()
            .Where(occasion => occasion.UnitId == districtId && !occasion.IsClosed && occasion.Deadline >= today && occasion.Deadline <= horizon)
            .Select(occasion => new { occasion.Id, occasion.FirstDay, occasion.LastDay, Deadline = occasion.Deadline!.Value })
            .ToListAsync(cancellationToken);
        return
        [
            .. from occasion in near
               from commune in directory.AsOf(today).Subtree(districtId)
               where commune.Level == UnitLevel.Commune
               select new DueItem(
                   $"{occasion.Id:N}/{commune.Id:N}", commune.Id, occasion.Deadline, Paths.Occasion(occasion.Id),
                   "Reminder.DeadlineOf", commune.Name, occasion.FirstDay, occasion.LastDay),
        ];
    }
}
