namespace ChoDon.Platform.Core.Import.Encodings;

internal static class LegacyFonts
{
    public static FontLetters Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return FontLetters.Unknown;
        var trimmed = name.Trim();
        if (trimmed.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
            return trimmed.EndsWith('H') ? FontLetters.Tcvn3Capitals : FontLetters.Tcvn3;
        return trimmed.StartsWith("VNI", StringComparison.OrdinalIgnoreCase) ? FontLetters.Vni : FontLetters.Unicode;
    }
}
