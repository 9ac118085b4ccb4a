namespace ChoDon.Platform.Abstractions.Text;

/// <summary>The beginning of a text that has to fit somewhere.</summary>
public static class TextStart
{
    /// <summary>The whole text, or as much of its beginning as fits; a letter of two code units is never halved.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">The most UTF-16 code units, 0 or more.</param>
    public static string Start(this string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(longest);
        if (text.Length <= longest)
            return text;
        return longest > 0 && char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)] : text[..longest];
    }

    /// <summary>The whole text, or its beginning and a sign that there was more.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">The most UTF-16 code units of the beginning, 0 or more.</param>
    public static string Shortened(this string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= longest ? text : $"{text.Start(longest)}…";
    }
}
