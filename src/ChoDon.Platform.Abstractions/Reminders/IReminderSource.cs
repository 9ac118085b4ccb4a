namespace ChoDon.Platform.Abstractions.Reminders;

/// <summary>
/// Knows of one kind of things that are due. The host asks once an hour, tells each person once a day of all kinds together,
/// and stops when the thing is no longer answered: a source only reads its registers.
/// </summary>
public interface IReminderSource
{
    /// <summary>On which days things of the district are told of; often from its settings.</summary>
    ReminderPlan PlanOf(Guid districtId);

    /// <summary>All things of the district that are open and due up to the plan's horizon, past ones too; set-based.</summary>
    Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken);
}
