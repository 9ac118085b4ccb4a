namespace ChoDon.Platform.Core.Mail;

/// <summary>Names the resources with the words about mail.</summary>
public sealed class MailTexts;
