using System.Globalization;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Reminders;

/// <summary>Invites to a session that is planned, some days before and on the day.</summary>
internal sealed class SessionReminder(CampaignsDbContext data, IUnitDirectory directory, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("session", "Reminder.Session", Permissions.RecordSessions);

    public ReminderPlan PlanOf(Guid districtId) => new([settings.Get(Settings.RemindDays, districtId)], RepeatAfterDays: 0);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = PlanOf(districtId).Horizon(today);
        var tree = directory.AsOf(today);
        var units = data.UnitsBelow(districtId, today);
        var sessions = await data.Sessions.AsNoTracking()
            .Where(session => session.State == SessionState.Planned && session.Day >= today && session.Day <= horizon)
            .Where(session => units.Contains(session.UnitId))
            .ToListAsync(cancellationToken);
        return
        [
            .. from session in sessions
               let village = tree.Find(session.UnitId)
               where village is not null
               select new DueItem(
                   session.Id.ToString(),
                   session.UnitId,
                   session.Day,
                   Paths.Session(session.Id),
                   session.StartsAt is null ? $"Reminder.Session.{session.Kind}" : $"Reminder.Session.{session.Kind}.At",
                   village.Name,
                   session.Day,
                   session.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? ""),
        ];
    }
}
