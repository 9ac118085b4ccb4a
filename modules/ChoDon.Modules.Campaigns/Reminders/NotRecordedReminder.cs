using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Reminders;

/// <summary>Sessions whose day is over and that nobody has recorded.</summary>
internal sealed class NotRecordedReminder(CampaignsDbContext data, IUnitDirectory directory, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("not-recorded", "Reminder.NotRecorded", Permissions.RecordSessions);

    public ReminderPlan PlanOf(Guid districtId) => new([], RepeatAfterDays: 7, EscalateAfterDays: 14);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var days = settings.Get(Settings.RecordDays, districtId);
        var last = today.AddDays(-days);
        var tree = directory.AsOf(today);
        var units = data.UnitsBelow(districtId, today);
        var sessions = await data.Sessions.AsNoTracking()
            .Where(session => session.State == SessionState.Planned && session.Day <= last && units.Contains(session.UnitId))
            .Select(session => new { session.Id, session.UnitId, session.Day })
            .ToListAsync(cancellationToken);
        return
        [
            .. from session in sessions
               let village = tree.Find(session.UnitId)
               where village is not null
               select new DueItem(
                   session.Id.ToString(), session.UnitId, session.Day.AddDays(days), Paths.RecordPlanned(session.Id),
                   "Reminder.NotRecorded.Of", village.Name, session.Day),
        ];
    }
}
