namespace ChoDon.Platform.Core.Reminders;

/// <summary>A reminder on a person's own list.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Kind">Key of its kind.</param>
/// <param name="Text">What is to be done where, in the reader's language.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Path">Where something can be done about it.</param>
/// <param name="IsEscalated">It came here because those below did not do it.</param>
/// <param name="SnoozedUntil">The day until which the person put it off.</param>
/// <param name="DoneAt">When the person was done with it, in UTC.</param>
public sealed record ListedReminder(
    Guid Id, string Kind, string Text, DateOnly DueOn, string Path, bool IsEscalated, DateOnly? SnoozedUntil, DateTime? DoneAt);
