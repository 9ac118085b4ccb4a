using System.Globalization;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Looks words up in a reader's language until disposed.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public CultureScope(CultureInfo culture) => CultureInfo.CurrentUICulture = culture;

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
