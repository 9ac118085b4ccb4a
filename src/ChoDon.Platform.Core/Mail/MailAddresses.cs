namespace ChoDon.Platform.Core.Mail;

/// <summary>Writes an address so that it can be compared, as Identity does.</summary>
internal static class MailAddresses
{
    public static string Normal(string address) => address.Trim().Normalize().ToUpperInvariant();
}
