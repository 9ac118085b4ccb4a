namespace ChoDon.Platform.Core.Reports;

/// <summary>Names the resources with the words of reminders of reports.</summary>
public sealed class ReportReminderTexts;
