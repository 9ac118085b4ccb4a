using System.Globalization;

namespace ChoDon.Platform.Abstractions.Text;

/// <summary>Texts that are kept in both languages, in the one of the reader; Vietnamese where there is no English.</summary>
public static class Words
{
    /// <summary>The one that the reader reads.</summary>
    public static string Choose(string vietnamese, string? english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && !string.IsNullOrEmpty(english) ? english : vietnamese;
}
