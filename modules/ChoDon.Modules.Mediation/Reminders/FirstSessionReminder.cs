using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Reminders;

/// <summary>Open cases that have had no session yet. Only the people on the case are told, by number and village.</summary>
internal sealed class FirstSessionReminder(MediationDbContext data, IUnitDirectory directory, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("first-session", "Reminder.FirstSession", Permissions.WorkOnCases);

    public ReminderPlan PlanOf(Guid districtId) => new([1], RepeatAfterDays: 3);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var days = settings.Get(Settings.FirstSessionDays, districtId);
        var last = PlanOf(districtId).Horizon(today).AddDays(-days);
        var units = data.UnitsBelow(districtId, today);
        var waiting = await data.Cases.AsNoTracking().Open()
            .Where(one => one.ReceivedOn <= last && units.Contains(one.UnitId) && !data.Sessions.Any(session => session.CaseId == one.Id))
            .Select(one => new { one.Id, one.UnitId, one.Year, one.Number, one.ReceivedOn })
            .ToListAsync(cancellationToken);
        var people = await data.PeopleOnAsync(waiting.Select(row => row.Id), cancellationToken);
        var tree = directory.AsOf(today);
        return
        [
            .. waiting.Select(row => new DueItem(
                row.Id.ToString(), row.UnitId, row.ReceivedOn.AddDays(days), Paths.Case(row.Id), "Reminder.FirstSession.Of",
                CaseNumbers.Short(row.Number, row.Year), tree.PlaceName(row.UnitId))
            {
                AccountIds = [.. people[row.Id].Select(person => person.AccountId)],
            }),
        ];
    }
}
