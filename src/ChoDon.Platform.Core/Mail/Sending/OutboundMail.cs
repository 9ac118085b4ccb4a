namespace ChoDon.Platform.Core.Mail;

/// <summary>A stored message on its way out.</summary>
/// <param name="DedupeKey">What makes the message one and the same.</param>
/// <param name="Recipient">Address of the one receiver.</param>
/// <param name="Mime">The stored bytes; they are sent as they are.</param>
/// <param name="CreatedAt">When it was stored, in UTC.</param>
public sealed record OutboundMail(string DedupeKey, string Recipient, byte[] Mime, DateTime CreatedAt)
{
    /// <summary>Holds a one-time link.</summary>
    public bool IsSecret { get; init; }
}
