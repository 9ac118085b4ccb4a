namespace ChoDon.Platform.Ui.Lists;

/// <summary>Values of an enumeration as they stand in an address. What cannot be read counts as not said.</summary>
public static class QueryWord
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The value that a word stands for, or null. A number stands for none.</summary>
    public static T? Read<T>(string? word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) && char.IsAsciiLetter(word![0]) ? value : null;
}
