using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Modules.Incidents.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.Reminders;

/// <summary>Communes whose sheet of last month is not done.</summary>
internal sealed class SheetReminder(IncidentsDbContext data, IUnitDirectory directory, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("sheet", "Reminder.Sheet", Permissions.Record);

    public ReminderPlan PlanOf(Guid districtId) =>
        new([2], RepeatAfterDays: 7, EscalateAfterDays: settings.Get(Settings.EscalateDays, districtId));

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var month = Month.Of(today).Previous;
        if (TypedMonth.Wrong(month, today) is not null)
            return [];
        var (day, units) = (month.FirstDay, data.UnitsBelow(districtId, today));
        var due = Month.Of(today).FirstDay.AddDays(settings.Get(Settings.SheetDay, districtId) - 1);
        var done = await data.Sheets.AsNoTracking()
            .Where(sheet => sheet.Month == day && units.Contains(sheet.UnitId))
            .Select(sheet => sheet.UnitId)
            .ToListAsync(cancellationToken);
        return
        [
            .. from commune in directory.AsOf(today).Subtree(districtId)
               where commune.Level == UnitLevel.Commune && !done.Contains(commune.Id)
               select new DueItem(
                   $"{commune.Id} {month}", commune.Id, due, Paths.SheetOf(commune.Id, month), "Reminder.Sheet.Of",
                   commune.Name, TypedMonth.InWords(month)),
        ];
    }
}
