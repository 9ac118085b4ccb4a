using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChoDon.Platform.Core.Audit;

/// <summary>
/// SHA-256 over the fields of an entry and the hash before it. Each field is written behind its length, so that no
/// letter can move from one field into the next.
/// </summary>
internal static class AuditHash
{
    /// <summary>Of the hash in hexadecimal digits.</summary>
    public const int Length = 64;

    private const int Absent = -1;

    public static string Of(AuditEntry entry)
    {
        using var bytes = new MemoryStream(512);
        Write(bytes, entry.PreviousHash);
        Write(bytes, entry.Number);
        Write(bytes, entry.At.Ticks);
        Write(bytes, entry.ActorId);
        Write(bytes, entry.ActorName);
        Write(bytes, entry.Action);
        Write(bytes, entry.Subject);
        Write(bytes, entry.UnitId);
        Write(bytes, entry.Detail);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(MemoryStream bytes, string? text)
    {
        if (text is null)
            WriteLength(bytes, Absent);
        else
            WriteField(bytes, Encoding.UTF8.GetBytes(text));
    }

    private static void Write(MemoryStream bytes, long number)
    {
        Span<byte> field = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(field, number);
        WriteField(bytes, field);
    }

    private static void Write(MemoryStream bytes, Guid? key)
    {
        if (key is { } known)
            WriteField(bytes, known.ToByteArray(bigEndian: true));
        else
            WriteLength(bytes, Absent);
    }

    private static void WriteField(MemoryStream bytes, ReadOnlySpan<byte> field)
    {
        WriteLength(bytes, field.Length);
        bytes.Write(field);
    }

    private static void WriteLength(MemoryStream bytes, int length)
    {
        Span<byte> field = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(field, length);
        bytes.Write(field);
    }
}
