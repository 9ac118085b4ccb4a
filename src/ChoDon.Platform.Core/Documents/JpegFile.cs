using System.Buffers.Binary;

namespace ChoDon.Platform.Core.Documents;

internal static class JpegFile
{
    private const byte Marker = 0xFF;
    private const byte EndOfPicture = 0xD9;

    /// <summary>What stands behind the end of the picture; nothing is told of one that breaks off.</summary>
    public static bool TryFindRest(ReadOnlySpan<byte> content, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        var at = 2;
        while (at + 2 <= content.Length)
        {
            var next = content[at + 1];
            if (content[at] != Marker || next == Marker)
            {
                at++;
            }
            else if (next == EndOfPicture)
            {
                rest = content[(at + 2)..];
                return true;
            }
            else if (next is 0 or 1 or (>= 0xD0 and <= 0xD7))
            {
                at += 2;
            }
            else if (at + 4 <= content.Length)
            {
                at += 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]);
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a camera wrote what follows: telephones put a second picture, a short film or notes of their own behind
    /// the first, and nobody who takes a photo of minutes with one has made anything up.
    /// </summary>
    public static bool IsOfCamera(ReadOnlySpan<byte> rest) =>
        rest.StartsWith((ReadOnlySpan<byte>)[Marker, 0xD8, Marker])
        || rest.EndsWith("SEFT"u8)
        || (rest.Length >= 8 && rest[4..].StartsWith("ftyp"u8));
}
