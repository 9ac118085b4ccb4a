using System.Globalization;
using System.Text.RegularExpressions;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>The clock as people write it: 19:30, 19h30, 7 giờ.</summary>
internal static partial class StartTime
{
    /// <summary>The time, or null when nothing was typed; notes what cannot be read.</summary>
    public static TimeOnly? Read(Problems problems, string field, string? typed)
    {
        var text = VietnameseText.Clean(typed);
        if (text.Length == 0)
            return null;
        var found = Clock().Match(text);
        if (found.Success)
        {
            var (hour, minute) = (Number(found.Groups[1]), found.Groups[2].Success ? Number(found.Groups[2]) : 0);
            if (hour < 24 && minute < 60)
                return new TimeOnly(hour, minute);
        }

        problems.Add(field, "Error.Time");
        return null;
    }

    public static string? InWords(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})(?:\s*(?::|h|giờ)\s*(\d{2})?\s*(?:phút)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
