using System.Globalization;
using System.Resources;

namespace ChoDon.Modules.Enrollment.Resources;

/// <summary>The module's words. Pages take them through the host; this serves what is written without a page, as mail.</summary>
internal sealed class EnrollmentText
{
    private static readonly ResourceManager Words = new(typeof(EnrollmentText));

    public static string In(string language, string key, params object[] values)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var words = Words.GetString(key, culture) ?? throw new InvalidOperationException($"The text '{key}' is missing.");
        return values.Length == 0 ? words : string.Format(culture, words, values);
    }
}
