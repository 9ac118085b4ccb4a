namespace ChoDon.Platform.Core.Reminders;

/// <summary>How often a person gets mail of what is due.</summary>
public enum ReminderPace
{
    /// <summary>Within the hour.</summary>
    AtOnce = 0,

    /// <summary>Once a day, all together.</summary>
    Daily = 1,

    /// <summary>Once a week, all together.</summary>
    Weekly = 2,

    /// <summary>Never; it stands on the list all the same.</summary>
    Off = 3,
}
