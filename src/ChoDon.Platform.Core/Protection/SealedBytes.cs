using System.Security.Cryptography;

namespace ChoDon.Platform.Core.Protection;

/// <summary>
/// AES-256-GCM, for all that is kept encrypted: nonce, tag, cipher text. What the bytes are bound to is authenticated
/// with them, so that they do not open in another place.
/// </summary>
internal static class SealedBytes
{
    public const int KeyLength = 32;
    public const int HeadLength = NonceLength + TagLength;

    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>Seals bytes, after room for what is to stand in front of them.</summary>
    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> bound, int room = 0)
    {
        var all = new byte[room + HeadLength + plain.Length];
        var value = all.AsSpan(room);
        RandomNumberGenerator.Fill(value[..NonceLength]);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(value[..NonceLength], plain, value[HeadLength..], value[NonceLength..HeadLength], bound);
        return all;
    }

    /// <exception cref="AuthenticationTagMismatchException">They were changed, or sealed elsewhere.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> value, ReadOnlySpan<byte> bound)
    {
        var plain = new byte[value.Length - HeadLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(value[..NonceLength], value[HeadLength..], value[NonceLength..HeadLength], plain, bound);
        return plain;
    }
}
