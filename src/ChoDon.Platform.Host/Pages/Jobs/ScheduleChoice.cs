namespace ChoDon.Platform.Host.Pages.Jobs;

/// <summary>How a schedule is given on the form.</summary>
public enum ScheduleChoice
{
    Daily,
    Weekly,
    Monthly,
    Cron,
}
