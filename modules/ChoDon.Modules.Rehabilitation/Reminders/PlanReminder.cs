using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>Tells who owns a case that has a mentor and no plan yet.</summary>
internal sealed class PlanReminder(RehabilitationDbContext data, CaseDues dues, IWorkingDays days, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("plan", "Reminder.Plan", Permissions.WorkOnCases);

    public ReminderPlan PlanOf(Guid districtId) => new([1, 0], RepeatAfterDays: 3);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = PlanOf(districtId).Horizon(today);
        var within = settings.Get(Settings.PlanDays, districtId);
        var units = data.UnitsBelow(districtId, today);
        var rows = await data.Cases.AsNoTracking().Open()
            .Where(one => units.Contains(one.UnitId) && !data.Goals.Any(goal => goal.CaseId == one.Id))
            .Select(one => new
            {
                one.Id,
                one.UnitId,
                one.Year,
                one.Number,
                Since = data.Mentors.Where(mentor => mentor.CaseId == one.Id).Min(mentor => (DateOnly?)mentor.FirstDay),
            })
            .Where(row => row.Since != null)
            .ToListAsync(cancellationToken);
        var waiting = rows.Select(row => new CaseDue(row.Id.ToString(), row.Id, row.UnitId, row.Year, row.Number, days.After(row.Since!.Value, within), CaseRole.Owner));
        return await dues.OfAsync([.. waiting.Where(due => due.DueOn <= horizon)], "Reminder.Plan.Of", Paths.AddGoal, today, cancellationToken);
    }
}
