using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Names a message by its dedupe key: however often it is made or sent, the name is the same.</summary>
internal static class MessageIds
{
    private const int LongestKey = 200;
    private const int LocalLength = 40;

    /// <summary>The part before the @, which is also a safe file name.</summary>
    public static string LocalPart(string dedupeKey) => TextHash.Of(dedupeKey)[..LocalLength];

    /// <summary>Whether somebody's text can be the part before the @ of a message of ours.</summary>
    public static bool IsLocalPart(string? text) => text is { Length: LocalLength } && text.All(char.IsAsciiHexDigit);

    public static string For(string dedupeKey, string domain) => $"{LocalPart(dedupeKey)}@{domain}";

    /// <summary>The key as it is stored; what is too long for the column keeps its beginning and gets a hash.</summary>
    public static string Stored(string dedupeKey) =>
        dedupeKey.Length <= LongestKey ? dedupeKey : $"{dedupeKey[..(LongestKey - 65)]}/{TextHash.Of(dedupeKey)}";
}
