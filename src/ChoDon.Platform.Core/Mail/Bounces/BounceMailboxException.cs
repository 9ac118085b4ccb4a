namespace ChoDon.Platform.Core.Mail;

/// <summary>The mailbox cannot be opened; says which and why.</summary>
public sealed class BounceMailboxException(BounceSettings settings, Exception cause)
    : Exception($"The mailbox of returned mail {settings} cannot be read: {cause.Message} Check the settings Mail:Bounces.", cause);
