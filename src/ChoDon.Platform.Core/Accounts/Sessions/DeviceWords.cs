namespace ChoDon.Platform.Core.Accounts;

/// <summary>Names the browser and the system as people know them: <c>Chrome, Android</c>.</summary>
public static class DeviceWords
{
    // A browser also bears the names of those it is like, so the rarer ones come first.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("coc_coc_browser", "Cốc Cốc"), ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("Chrome/", "Chrome"), ("CriOS", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent) =>
        string.Join(", ", new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>());

    private static string? Find((string Mark, string Name)[] known, string? userAgent) =>
        Array.Find(known, entry => userAgent?.Contains(entry.Mark, StringComparison.Ordinal) == true).Name;
}
