namespace ChoDon.Platform.Core.Reminders;

/// <summary>Names the resources with the words about reminders.</summary>
public sealed class ReminderTexts;
