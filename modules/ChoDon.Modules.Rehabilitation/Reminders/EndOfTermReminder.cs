using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Reminders;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>Tells owners and supervisors of terms that end in 30 days, until an end is proposed.</summary>
internal sealed class EndOfTermReminder(RehabilitationDbContext data, CaseDues dues) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("end-of-term", "Reminder.EndOfTerm", Permissions.WorkOnCases);

    public ReminderPlan PlanOf(Guid districtId) => new([30, 7, 0], RepeatAfterDays: 7);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = PlanOf(districtId).Horizon(today);
        var units = data.UnitsBelow(districtId, today);
        var rows = await data.Cases.AsNoTracking().Open()
            .Where(one => one.EndsOn <= horizon && one.ProposedEnd == null && units.Contains(one.UnitId))
            .Select(one => new { one.Id, one.UnitId, one.Year, one.Number, EndsOn = one.EndsOn!.Value })
            .ToListAsync(cancellationToken);
        return await dues.OfAsync(
            [.. rows.Select(row => new CaseDue(row.Id.ToString(), row.Id, row.UnitId, row.Year, row.Number, row.EndsOn, CaseRole.Owner, CaseRole.Supervisor))],
            "Reminder.EndOfTerm.Of", Paths.Case, today, cancellationToken);
    }
}
