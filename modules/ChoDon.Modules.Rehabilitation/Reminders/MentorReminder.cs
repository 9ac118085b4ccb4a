using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Reminders;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>Tells who owns a case that a mentor is still to be named, within so many working days of the decision, or of the day on which the case came to the village.</summary>
internal sealed class MentorReminder(RehabilitationDbContext data, CaseDues dues, MentorClock clock) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("mentor", "Reminder.Mentor", Permissions.WorkOnCases);

    public ReminderPlan PlanOf(Guid districtId) => new([2, 0], RepeatAfterDays: 1);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = PlanOf(districtId).Horizon(today);
        var units = data.UnitsBelow(districtId, today);
        var rows = await data.Cases.AsNoTracking().Open()
            .Where(one => units.Contains(one.UnitId) && !data.Mentors.Any(mentor => mentor.CaseId == one.Id && mentor.LastDay == null))
            .Join(data.Stays.Where(stay => stay.LastDay == null), one => one.Id, stay => stay.CaseId, (one, stay) => new
            {
                one.Id,
                one.UnitId,
                one.Year,
                one.Number,
                Since = stay.IsFirst ? one.DecidedOn : stay.FirstDay,
            })
            .ToListAsync(cancellationToken);
        var waiting = rows.Select(row => new CaseDue(row.Id.ToString(), row.Id, row.UnitId, row.Year, row.Number, clock.DueOn(row.Since, districtId), CaseRole.Owner));
        return await dues.OfAsync([.. waiting.Where(due => due.DueOn <= horizon)], "Reminder.Mentor.Of", Paths.Mentor, today, cancellationToken);
    }
}
