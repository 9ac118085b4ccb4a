namespace ChoDon.Platform.Core.Reminders;

/// <summary>What one person chose.</summary>
/// <param name="Pace">For every kind without a choice of its own.</param>
/// <param name="Quiet">When no mail is wanted.</param>
/// <param name="ByKind">The choices of their own.</param>
public sealed record PersonChoices(ReminderPace Pace, QuietHours Quiet, IReadOnlyDictionary<string, ReminderPace> ByKind)
{
    public static PersonChoices AtFirst { get; } = new(ReminderPace.Daily, QuietHours.AtFirst, new Dictionary<string, ReminderPace>());

    /// <summary>The pace that holds: what is obligatory comes once a week at the least.</summary>
    public ReminderPace For(string kind, bool isObligatory)
    {
        var chosen = ByKind.TryGetValue(kind, out var own) ? own : Pace;
        return isObligatory && chosen == ReminderPace.Off ? ReminderPace.Weekly : chosen;
    }
}
