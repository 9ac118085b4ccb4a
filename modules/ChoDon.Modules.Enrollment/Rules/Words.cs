using System.Globalization;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>Texts that are kept in both languages, in the one of the reader; Vietnamese where there is no English.</summary>
internal static class Words
{
    public static string Choose(string vietnamese, string? english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && !string.IsNullOrEmpty(english) ? english : vietnamese;
}
