using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>Tells the supervisors of an end that was proposed and waits for one of them.</summary>
internal sealed class ApprovalReminder(RehabilitationDbContext data, CaseDues dues) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("approval", "Reminder.Approval", Permissions.Supervise);

    public ReminderPlan PlanOf(Guid districtId) => new([0], RepeatAfterDays: 3);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(districtId, today);
        var rows = await data.Cases.AsNoTracking().Open()
            .Where(one => one.ProposedEnd != null && units.Contains(one.UnitId))
            .Select(one => new { one.Id, one.UnitId, one.Year, one.Number, one.SavedAt })
            .ToListAsync(cancellationToken);
        return await dues.OfAsync(
            [.. rows.Select(row => new CaseDue(row.Id.ToString(), row.Id, row.UnitId, row.Year, row.Number, VietnamTime.DayOf(row.SavedAt), CaseRole.Supervisor))],
            "Reminder.Approval.Of", Paths.ApproveEnd, today, cancellationToken);
    }
}
