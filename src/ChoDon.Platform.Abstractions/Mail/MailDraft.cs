namespace ChoDon.Platform.Abstractions.Mail;

/// <summary>A message to be stored and sent.</summary>
/// <param name="DedupeKey">A second draft with the same key is dropped; it also gives the Message-ID.</param>
/// <param name="To">Address of the one receiver.</param>
/// <param name="Subject">Subject, any language.</param>
/// <param name="Html">The HTML part, under 100 kB. Aggregates only, never a person's name.</param>
/// <param name="Text">The plain part; carries the same numbers.</param>
public sealed record MailDraft(string DedupeKey, string To, string Subject, string Html, string Text)
{
    /// <summary>Holds a one-time link: nobody reads it in the outbox, and what was stored is wiped once it is sent.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What the receiver may stop; null for mail that always comes.</summary>
    public MailSubscription? Subscription { get; init; }
}
