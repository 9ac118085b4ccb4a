namespace ChoDon.Platform.Core.Reminders;

/// <summary>Something of which a person has not been told yet.</summary>
internal sealed record PendingReminder(
    Guid AccountId, Guid ReminderId, string Kind, DateOnly Occasion, DateOnly DueOn, bool IsEscalated, string Text, string TextEnglish);
