namespace ChoDon.Platform.Abstractions.Mail;

/// <summary>Mail of a kind that its receiver may stop.</summary>
/// <param name="Topic">The kind, such as <c>monthly-summary</c>; mail programs sort by it.</param>
/// <param name="Stop">Where the receiver stops it with one press and without signing in; also stands in the message's own words.</param>
public sealed record MailSubscription(string Topic, Uri Stop);
