using System.Globalization;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Looks words up in a reader's language until disposed.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public CultureScope(CultureInfo culture) => CultureInfo.CurrentUICulture = culture;

    /// <summary>How numbers and days are written in a language of accounts, <c>vi</c> or <c>en</c>.</summary>
    public static CultureInfo CultureOf(string language) => CultureInfo.GetCultureInfo(language == "en" ? "en-GB" : "vi-VN");

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
