namespace ChoDon.Platform.Abstractions.Mail;

/// <summary>A receiver of a district's messages.</summary>
/// <param name="Address">E-mail address.</param>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
public sealed record Recipient(string Address, string Language);
