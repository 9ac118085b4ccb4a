using ChoDon.Platform.Abstractions.Reminders;

namespace ChoDon.Platform.Core.Tests.Reminders;

/// <summary>What a module would find in its registers; a test adds and takes away.</summary>
internal sealed class ThingsDue
{
    public List<DueItem> Items { get; } = [];

    public ReminderPlan Plan { get; set; } = new([7], RepeatAfterDays: 7, EscalateAfterDays: 14);

    /// <summary>The register cannot be read.</summary>
    public bool IsBroken { get; set; }

    public void Add(string subject, Guid unitId, DateOnly dueOn) =>
        Items.Add(new DueItem(subject, unitId, dueOn, $"/m/register/{subject}", subject));

    /// <summary>The register's own kind.</summary>
    internal sealed class Meetings(ThingsDue things) : Source(things);

    /// <summary>Another kind of the same module: obligatory, and with nothing of its own to tell unless asked.</summary>
    internal sealed class Reports(ThingsDue.OfReports things) : Source(things.Things);

    internal sealed record OfReports(ThingsDue Things);

    internal abstract class Source(ThingsDue things) : IReminderSource
    {
        public ReminderPlan PlanOf(Guid districtId) => things.Plan;

        public Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken) =>
            things.IsBroken
                ? throw new InvalidOperationException("The register cannot be read.")
                : Task.FromResult<IReadOnlyList<DueItem>>([.. things.Items]);
    }
}
