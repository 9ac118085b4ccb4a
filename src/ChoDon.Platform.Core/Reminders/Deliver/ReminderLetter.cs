using ChoDon.Platform.Core.Mail;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>A letter in one language: every word as it will be read.</summary>
internal sealed record ReminderLetter(
    string Language,
    string Subject,
    string Greeting,
    string? Notice,
    IReadOnlyList<ReminderSection> Sections,
    MailLink List,
    MailLink Choices,
    MailLink Stop);

/// <summary>What is due of one kind, and how many more there are.</summary>
internal sealed record ReminderSection(string Title, IReadOnlyList<ReminderLine> Lines, string? More);

/// <summary>What is to be done, and by when.</summary>
internal sealed record ReminderLine(string Text, string When);
