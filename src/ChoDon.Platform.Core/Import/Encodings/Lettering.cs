namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>How a file's letters are to be read: what a person confirms when it is not plain.</summary>
/// <param name="Encoding">How bytes of a text file become letters.</param>
/// <param name="Letters">What the letters then stand for.</param>
/// <param name="IsByFont">Whether cells tell by their fonts which of them are meant.</param>
public sealed record Lettering(string Encoding, LegacyLetters Letters = LegacyLetters.None, bool IsByFont = false)
{
    public static Lettering Plain { get; } = new(TextEncoding.Utf8.Id);

    internal TextEncoding Decoder => TextEncoding.Find(Encoding);
}
