using System.Text;

namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>How the bytes of a text file become letters, and which letters are then to be turned into others.</summary>
/// <param name="Id">By which it is remembered, and its words are found.</param>
/// <param name="Decoder">The encoding of the bytes.</param>
public sealed record TextEncoding(string Id, Encoding Decoder)
{
    public static TextEncoding Utf8 { get; } = new("utf-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public static TextEncoding Utf16 { get; } = new("utf-16", Encoding.Unicode);

    public static TextEncoding Utf16BigEndian { get; } = new("utf-16be", Encoding.BigEndianUnicode);

    public static TextEncoding Windows1258 { get; } = new("windows-1258", CodePagesEncodingProvider.Instance.GetEncoding(1258)!);

    /// <summary>Bytes that are letters of an old font: TCVN3 or VNI. They come in as they are, and <see cref="LegacyLetters"/> turns them.</summary>
    public static TextEncoding Bytes { get; } = new("bytes", Encoding.Latin1);

    public static IReadOnlyList<TextEncoding> All { get; } = [Utf8, Utf16, Utf16BigEndian, Windows1258, Bytes];

    public static TextEncoding Find(string? id) => All.FirstOrDefault(encoding => encoding.Id == id) ?? Utf8;
}
