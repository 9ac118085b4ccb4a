namespace ChoDon.Platform.Core.Jobs;

/// <summary>Why a schedule cannot be used. The names are keys of <c>JobTexts</c>, behind <c>Schedule</c>.</summary>
public enum ScheduleFault
{
    /// <summary>It is no five-field cron expression.</summary>
    Unreadable,

    /// <summary>There is no moment at which it is due, such as the 30th of February.</summary>
    NeverDue,
}
