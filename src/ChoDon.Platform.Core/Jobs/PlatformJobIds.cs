namespace ChoDon.Platform.Core.Jobs;

/// <summary>The host's own jobs.</summary>
public static class PlatformJobIds
{
    public const string MonthlyAggregation = "monthly-aggregation";
    public const string MonthlySummary = "monthly-summary";
    public const string AuditCheck = "audit-check";
    public const string Reminders = "reminders";
    public const string NightlyFigures = "nightly-figures";
    public const string Backup = "backup";
    public const string IntegrityCheck = "integrity-check";
    public const string Retention = "retention";
    public const string MailBounces = "mail-bounces";

    /// <summary>In the order in which a month is closed.</summary>
    public static IReadOnlyList<string> Monthly { get; } = [MonthlyAggregation, MonthlySummary];
}
