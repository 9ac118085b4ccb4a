using System.Globalization;
using System.Resources;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Reminders;

namespace ChoDon.Modules.Enrollment.Tests.Support;

/// <summary>The module's words as a person reads them.</summary>
internal static class Wording
{
    private static readonly ResourceManager Own = new(typeof(EnrollmentText));
    private static readonly ResourceManager Shared = new(typeof(FormText));

    public static string In(string language, string key, params object[] values)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var words = Own.GetString(key, culture) ?? Shared.GetString(key, culture) ?? throw new InvalidOperationException($"The text '{key}' is missing.");
        return values.Length == 0 ? words : string.Format(culture, words, values);
    }

    public static string Of(DueItem item, string language = "vi") => In(language, item.TextKey, [.. item.Values]);
}
