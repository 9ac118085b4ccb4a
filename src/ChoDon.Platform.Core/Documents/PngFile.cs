using System.Buffers.Binary;

namespace ChoDon.Platform.Core.Documents;

internal static class PngFile
{
    private const int ChunkOverhead = 12;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>What stands behind the end of the picture; nothing is told of one that breaks off.</summary>
    public static bool TryFindRest(ReadOnlySpan<byte> content, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        var at = Signature.Length;
        while (at + ChunkOverhead <= content.Length)
        {
            var next = at + ChunkOverhead + (long)BinaryPrimitives.ReadUInt32BigEndian(content[at..]);
            if (next > content.Length)
                return false;
            if (content[(at + 4)..].StartsWith("IEND"u8))
            {
                rest = content[(int)next..];
                return true;
            }

            at = (int)next;
        }

        return false;
    }
}
