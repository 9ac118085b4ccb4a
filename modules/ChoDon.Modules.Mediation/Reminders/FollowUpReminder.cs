using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Reminders;

/// <summary>Promises of agreements that somebody has to look at. Only the people on the case are told, by number and village.</summary>
internal sealed class FollowUpReminder(MediationDbContext data, IUnitDirectory directory) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("follow-up", "Reminder.FollowUp", Permissions.WorkOnCases);

    public ReminderPlan PlanOf(Guid districtId) => new([7, 1], RepeatAfterDays: 7);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = PlanOf(districtId).Horizon(today);
        var units = data.UnitsBelow(districtId, today);
        var waiting = await data.Waiting().AsNoTracking()
            .Where(followUp => followUp.DueOn <= horizon && units.Contains(followUp.UnitId))
            .Join(data.Cases, followUp => followUp.CaseId, one => one.Id, (followUp, one) => new { followUp.Id, followUp.DueOn, followUp.CaseId, one.UnitId, one.Year, one.Number })
            .ToListAsync(cancellationToken);
        var people = await data.PeopleOnAsync(waiting.Select(row => row.CaseId), cancellationToken);
        var tree = directory.AsOf(today);
        return
        [
            .. waiting.Select(row => new DueItem(
                row.Id.ToString(), row.UnitId, row.DueOn, Paths.Case(row.CaseId), "Reminder.FollowUp.Of",
                CaseNumbers.Short(row.Number, row.Year), tree.PlaceName(row.UnitId))
            {
                AccountIds = [.. people[row.CaseId].Select(person => person.AccountId)],
            }),
        ];
    }
}
