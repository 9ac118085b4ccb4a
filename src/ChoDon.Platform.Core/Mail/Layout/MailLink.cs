namespace ChoDon.Platform.Core.Mail;

/// <summary>Where the reader of a message finds more.</summary>
internal sealed record MailLink(string Words, Uri Address);
