using System.Buffers.Binary;

namespace ChoDon.Platform.Core.Documents;

/// <summary>Where an archive stands in a file; opening one does not tell.</summary>
internal static class ZipFile
{
    private const int EndLength = 22;
    private const int EntryLength = 46;

    private static ReadOnlySpan<byte> EndSignature => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> EntrySignature => "PK\u0001\u0002"u8;

    /// <summary>Whether an archive stands anywhere in the content.</summary>
    public static bool StandsIn(ReadOnlySpan<byte> content)
    {
        for (var rest = content; rest.IndexOf(EndSignature) is >= 0 and var found; rest = rest[(found + 1)..])
        {
            var end = content.Length - rest.Length + found;
            if (end + EndLength <= content.Length
                && SizeOfList(content[end..]) is >= EntryLength and var size
                && size <= end
                && content[(int)(end - size)..].StartsWith(EntrySignature))
                return true;
        }

        return false;
    }

    /// <summary>Whether the content is one archive from its first byte to its last.</summary>
    public static bool Fills(ReadOnlySpan<byte> content)
    {
        var end = content.LastIndexOf(EndSignature);
        if (end < 0 || end + EndLength > content.Length)
            return false;
        var comment = BinaryPrimitives.ReadUInt16LittleEndian(content[(end + 20)..]);
        var list = BinaryPrimitives.ReadUInt32LittleEndian(content[(end + 16)..]);
        return end + EndLength + comment == content.Length
            && list + SizeOfList(content[end..]) == end
            && BeginsAtStart(content[(int)list..end]);
    }

    private static bool BeginsAtStart(ReadOnlySpan<byte> list)
    {
        while (list.Length >= EntryLength && list.StartsWith(EntrySignature))
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(list[42..]) == 0)
                return true;
            var length = EntryLength + Word(list, 28) + Word(list, 30) + Word(list, 32);
            if (length > list.Length)
                return false;
            list = list[length..];
        }

        return false;
    }

    private static int Word(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static long SizeOfList(ReadOnlySpan<byte> end) => BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
}
