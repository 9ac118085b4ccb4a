using System.Text.RegularExpressions;

namespace ChoDon.Testing.Hosting;

/// <summary>The antiforgery token that a page gives to its forms.</summary>
public static partial class FormToken
{
    /// <summary>The token, or nothing when the page has no form.</summary>
    public static string In(string page) => Pattern().Match(page).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Pattern();
}
