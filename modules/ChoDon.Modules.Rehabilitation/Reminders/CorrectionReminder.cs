using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Reminders;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>Tells owners and supervisors of requests to correct what is held, until they are answered; the case may be closed by then.</summary>
internal sealed class CorrectionReminder(RehabilitationDbContext data, CaseDues dues) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("correction", "Reminder.Correction", Permissions.WorkOnCases);

    public ReminderPlan PlanOf(Guid districtId) => new([7, 1, 0], RepeatAfterDays: 1);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = PlanOf(districtId).Horizon(today);
        var units = data.UnitsBelow(districtId, today);
        var rows = await data.CorrectionRequests.AsNoTracking()
            .Where(request => request.AnsweredOn == null && request.DueOn <= horizon && units.Contains(request.UnitId))
            .Join(data.Cases, request => request.CaseId, one => one.Id, (request, one) => new { request.Id, request.DueOn, CaseId = one.Id, one.UnitId, one.Year, one.Number })
            .ToListAsync(cancellationToken);
        return await dues.OfAsync(
            [.. rows.Select(row => new CaseDue(row.Id.ToString(), row.CaseId, row.UnitId, row.Year, row.Number, row.DueOn, CaseRole.Owner, CaseRole.Supervisor))],
            "Reminder.Correction.Of", Paths.Rights, today, cancellationToken);
    }
}
