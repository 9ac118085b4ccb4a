namespace ChoDon.Platform.Core.Mail;

/// <summary>Tells a refusal of the address from one of the message, the sender or the moment.</summary>
internal static class AddressRefusals
{
    /// <summary>No such mailbox, no such domain, not an address, moved away, takes no mail, closed (RFC 3463, RFC 7505).</summary>
    private static readonly string[] Statuses = ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"];

    /// <summary>The status that the words after the reply's code begin with, when it is about the address; otherwise null.</summary>
    public static string? StatusOf(string words) => Statuses.FirstOrDefault(status => words == status || words.StartsWith($"{status} ", StringComparison.Ordinal));
}
