namespace ChoDon.Platform.Core.Mail;

/// <summary>A page of the outbox, newest first.</summary>
/// <param name="Mails">The messages.</param>
/// <param name="Counts">How many there are in each state.</param>
/// <param name="Resendable">How many were given up and could be sent once more.</param>
/// <param name="HasNewer">There are newer ones.</param>
/// <param name="HasOlder">There are older ones.</param>
public sealed record MailPage(
    IReadOnlyList<MailLine> Mails, IReadOnlyDictionary<OutboxStatus, int> Counts, int Resendable, bool HasNewer, bool HasOlder)
{
    public int All => Counts.Values.Sum();

    public int Of(OutboxStatus status) => Counts.GetValueOrDefault(status);
}
