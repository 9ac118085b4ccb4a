using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Reminders;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>Tells a mentor of the next review: in seven days, on the day, and again each week that it is late.</summary>
internal sealed class MyReviewReminder(RehabilitationDbContext data, CaseDues dues) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("my-review", "Reminder.MyReview", Permissions.Mentor);

    public ReminderPlan PlanOf(Guid districtId) => new([7, 0], RepeatAfterDays: 7);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken) =>
        await dues.OfAsync(
            await data.ReviewDuesAsync(districtId, today, PlanOf(districtId).Horizon(today), _ => [CaseRole.Mentor], cancellationToken),
            "Reminder.MyReview.Of", Paths.MyReview, today, cancellationToken);
}
