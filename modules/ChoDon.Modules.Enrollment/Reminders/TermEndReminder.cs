using System.Globalization;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Reminders;

/// <summary>Terms whose planned end is near or has passed.</summary>
internal sealed class TermEndReminder(EnrollmentDbContext data, IUnitDirectory directory, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("term-end", "Reminder.TermEnd", Permissions.EditVillages);

    public ReminderPlan PlanOf(Guid districtId) =>
        new([settings.Get(Settings.TermEndDays, districtId), 7], RepeatAfterDays: 7, EscalateAfterDays: 30);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var until = PlanOf(districtId).Horizon(today);
        var units = data.UnitsBelow(districtId, today);
        var terms = await data.InOfficeOn(today)
            .Where(row => units.Contains(row.UnitId) && row.LastDay == null && row.PlannedEnd <= until)
            .Select(row => new { row.UnitId, row.Post, End = row.PlannedEnd!.Value })
            .ToListAsync(cancellationToken);
        var tree = directory.AsOf(today);
        return
        [
            .. from term in terms
               group term by (Commune: tree.CommuneOf(term.UnitId), term.End) into same
               where same.Key.Commune is not null
               let commune = same.Key.Commune!
               let end = same.Key.End
               let subject = string.Create(CultureInfo.InvariantCulture, $"{commune.Id}/{end:yyyy-MM-dd}")
               let only = same.Count() == 1 ? same.First() : null
               select only is null
                   ? new DueItem(subject, commune.Id, end, Paths.LeadersEnding(until.DayNumber - today.DayNumber), "Reminder.TermEnd.Many", commune.Name, same.Count(), end)
                   : new DueItem(subject, commune.Id, end, Paths.Village(only.UnitId), $"Reminder.TermEnd.{only.Post}", tree.Find(only.UnitId)!.Name, commune.Name, end),
        ];
    }
}
