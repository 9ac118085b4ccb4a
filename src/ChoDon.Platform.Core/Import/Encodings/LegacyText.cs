namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>Turns letters of old fonts into those they stand for.</summary>
internal static class LegacyText
{
    public static string Convert(string text, LegacyLetters letters) => letters switch
    {
        LegacyLetters.Tcvn3 => Tcvn3.Convert(text),
        LegacyLetters.Vni => Vni.Convert(text),
        _ => text,
    };

    /// <summary>As the cell's font has it: fonts of the capitals show small letters as such.</summary>
    public static string Convert(string text, FontLetters font) => font switch
    {
        FontLetters.Tcvn3 => Tcvn3.Convert(text),
        FontLetters.Tcvn3Capitals => Tcvn3.Convert(text).ToUpperInvariant(),
        FontLetters.Vni => Vni.Convert(text),
        _ => text,
    };

    /// <summary>
    /// Where no font tells: a text in which a letter of today stands is left alone, and so is one that is Vietnamese
    /// as it is and would be less so when turned.
    /// </summary>
    public static string ConvertByLetters(string text, LegacyLetters letters)
    {
        if (letters == LegacyLetters.None || !text.Any(letter => letter > '\u007F'))
            return text;
        if (text.Any(letter => letter > '\u00FF' && !(letter is '\u2018' or '\u2019' or '\u2013' or '\u201C' or '\u201D')))
            return text;
        var converted = Convert(text, letters);
        return VietnameseWords.Count(converted).Share < VietnameseWords.Count(text).Share ? text : converted;
    }
}
