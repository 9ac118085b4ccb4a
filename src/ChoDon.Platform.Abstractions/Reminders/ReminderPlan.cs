namespace ChoDon.Platform.Abstractions.Reminders;

/// <summary>On which days a thing is told of: some days before it is due, on the day, and after it until it is done.</summary>
/// <param name="DaysBefore">Days before the due day, such as 30, 7, 1; none to begin on the day.</param>
/// <param name="RepeatAfterDays">How many days after the due day it is told again, and again; 0 for never.</param>
/// <param name="EscalateAfterDays">How many days after the due day the next unit above is told too; null for never.</param>
public sealed record ReminderPlan(IReadOnlyList<int> DaysBefore, int RepeatAfterDays = 7, int? EscalateAfterDays = null)
{
    /// <summary>After how many days it is not told again, though it stays on the list until it is done; null to go on.</summary>
    public int? QuietAfterDays { get; init; }

    /// <summary>The last day up to today on which a thing is told of; null when it is too early.</summary>
    public DateOnly? LatestOccasion(DateOnly dueOn, DateOnly today) =>
        Occasions(dueOn, today).Where(day => day <= today).Select(day => (DateOnly?)day).Max();

    /// <summary>Whether the next unit above is to be told by now.</summary>
    public bool IsEscalated(DateOnly dueOn, DateOnly today) =>
        EscalateAfterDays is { } days && today >= dueOn.AddDays(days);

    /// <summary>The last due day that is told of today: a source need not look for later ones.</summary>
    public DateOnly Horizon(DateOnly today) => today.AddDays(DaysBefore.DefaultIfEmpty(0).Max());

    private IEnumerable<DateOnly> Occasions(DateOnly dueOn, DateOnly today)
    {
        foreach (var days in DaysBefore)
            yield return dueOn.AddDays(-days);
        yield return dueOn;
        if (EscalateAfterDays is { } escalate)
            yield return dueOn.AddDays(escalate);
        var late = Math.Min(today.DayNumber - dueOn.DayNumber, QuietAfterDays ?? int.MaxValue);
        if (RepeatAfterDays > 0 && late > 0)
            yield return dueOn.AddDays(late - (late % RepeatAfterDays));
    }
}
