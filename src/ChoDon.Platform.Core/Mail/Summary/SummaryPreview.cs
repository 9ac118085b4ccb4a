namespace ChoDon.Platform.Core.Mail;

/// <summary>A summary as it would be sent.</summary>
public sealed record SummaryPreview(string Subject, string Html, string Text);
