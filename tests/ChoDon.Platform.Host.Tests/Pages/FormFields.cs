using System.Text.RegularExpressions;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>What the form of a page holds as it stands, to be sent back.</summary>
internal static partial class FormFields
{
    public static Dictionary<string, string?> In(string page) => Input().Matches(page)
        .Where(input => !input.Value.Contains("type=\"checkbox\"", StringComparison.Ordinal) && !input.Value.Contains("type=\"radio\"", StringComparison.Ordinal))
        .Select(input => (Name: input.Groups[1].Value, Value: Value().Match(input.Value).Groups[1].Value))
        .Concat(Select().Matches(page).Select(select => (Name: select.Groups[1].Value, Value: Selected().Match(select.Value).Groups[1].Value)))
        .ToDictionary(field => field.Name, string? (field) => field.Value);

    [GeneratedRegex("<input[^>]*name=\"((?:Input|Start|Stored|Typed)[^\"]*)\"[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("<select[^>]*name=\"(Input[^\"]*)\".*?</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option(?=[^>]*selected)[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Selected();
}
