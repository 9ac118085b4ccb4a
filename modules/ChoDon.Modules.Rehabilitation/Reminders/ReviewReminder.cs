using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>
/// Tells who owns a case of the next review: in seven days, on the day, and again each week that it is late. When it is late
/// by some days, the supervisors in the commune are told as well.
/// </summary>
internal sealed class ReviewReminder(RehabilitationDbContext data, CaseDues dues, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("review", "Reminder.Review", Permissions.WorkOnCases);

    public ReminderPlan PlanOf(Guid districtId) => new([7, 0], RepeatAfterDays: 7);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var escalated = today.AddDays(-settings.Get(Settings.EscalateDays, districtId));
        return await dues.OfAsync(
            await data.ReviewDuesAsync(districtId, today, PlanOf(districtId).Horizon(today), RolesFor, cancellationToken),
            "Reminder.Review.Of", Paths.Case, today, cancellationToken);

        CaseRole[] RolesFor(DateOnly dueOn) => dueOn <= escalated ? [CaseRole.Owner, CaseRole.Supervisor] : [CaseRole.Owner];
    }
}
