namespace ChoDon.Platform.Core.Mail;

/// <summary>The kinds of mail of the host itself.</summary>
public static class MailTopics
{
    public const string MonthlySummary = "monthly-summary";
    public const string Reminders = "reminders";
}
