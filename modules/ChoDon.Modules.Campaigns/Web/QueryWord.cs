namespace ChoDon.Modules.Campaigns.Web;

/// <summary>Values of an enumeration as they stand in an address. What cannot be read counts as not said.</summary>
internal static class QueryWord
{
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static T? Read<T>(string? word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) && char.IsAsciiLetter(word![0]) ? value : null;
}
