namespace ChoDon.Platform.Core.Reminders;

/// <summary>Which part of a person's list is meant.</summary>
public enum ReminderShelf
{
    /// <summary>What waits to be done.</summary>
    Open,

    /// <summary>What the person put off or is done with, as long as the thing itself is open.</summary>
    Aside,
}
