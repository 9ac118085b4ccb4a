namespace ChoDon.Platform.Core.Mail;

/// <summary>A message of the outbox, taken apart for a reader.</summary>
/// <param name="Line">What stands in the list.</param>
/// <param name="Headers">The headers that say where it came from and what it is.</param>
/// <param name="Date">The date it bears.</param>
/// <param name="Html">Its HTML part.</param>
/// <param name="Text">Its text part.</param>
/// <param name="Mime">All of it, as it is sent.</param>
public sealed record StoredMail(
    MailLine Line, IReadOnlyList<MailHeader> Headers, DateTimeOffset Date, string Html, string Text, byte[] Mime)
{
    /// <summary>Is for the receiver's eyes only: there is nothing here to read.</summary>
    public bool IsSecret { get; init; }

    public bool CanResend => Line.Status == OutboxStatus.Dead && !IsSecret;
}

/// <summary>A header of a message.</summary>
public sealed record MailHeader(string Name, string Value);
