using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>
/// The values of a line as JSON. Days and moments are the same in both languages and become texts; numbers stay
/// numbers, because their separators are not.
/// </summary>
internal static class RunLineValues
{
    private const int Most = 10;
    private const int LongestText = 1000;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(IEnumerable<object> values)
    {
        object[] kept = [.. values.Take(Most).Select(Kept)];
        var longest = LongestText;
        string text;
        do
        {
            text = JsonSerializer.Serialize(kept.Select(value => value is string words ? words.Shortened(longest) : value), Options);
            longest /= 2;
        }
        while (text.Length > JobRunLine.LongestValues);
        return text;
    }

    /// <param name="text">What was written.</param>
    /// <param name="numbers">How the reader's language writes numbers.</param>
    public static object[] Read(string text, NumberFormatInfo numbers) =>
    [
        .. JsonSerializer.Deserialize<JsonElement[]>(text)!.Select(value => value.ValueKind == JsonValueKind.Number
            ? value.GetInt64().ToString("N0", numbers)
            : value.GetString() ?? ""),
    ];

    private static object Kept(object value) => value switch
    {
        int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        DateTime moment => VietnamTime.ToLocal(moment).ToString("dd'/'MM'/'yyyy HH:mm", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        Month month => month.FirstDay.ToString("MM'/'yyyy", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace('\0', '\uFFFD'),
    };
}
