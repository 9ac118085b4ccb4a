using System.Security.Cryptography;
using System.Text;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Platform.Core.Protection;

/// <summary>
/// AES-256-GCM. A sealed value is: version, id of the key, nonce, tag, cipher text. The place it stands in is
/// authenticated with it, so that a value copied to another row does not open there.
/// </summary>
public sealed class FieldCipher(FieldKeys keys) : IFieldCipher
{
    internal const int KeyIdBytes = 4;

    private const byte Version = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int HeadBytes = 1 + KeyIdBytes + NonceBytes + TagBytes;

    public byte[] Seal(FieldPlace place, string text)
    {
        ArgumentNullException.ThrowIfNull(place);
        var plain = Encoding.UTF8.GetBytes(text);
        var value = new byte[HeadBytes + plain.Length];
        value[0] = Version;
        Convert.FromHexString(keys.CurrentId).CopyTo(value, 1);
        var nonce = value.AsSpan(1 + KeyIdBytes, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(keys.Find(keys.CurrentId)!, TagBytes);
        cipher.Encrypt(nonce, plain, value.AsSpan(HeadBytes), value.AsSpan(1 + KeyIdBytes + NonceBytes, TagBytes), Bound(place));
        return value;
    }

    public string Open(FieldPlace place, byte[] value)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length < HeadBytes || value[0] != Version)
            throw new FieldUnreadableException($"What stands in {place.Table}.{place.Column} was not sealed here.");
        var keyId = Convert.ToHexStringLower(value.AsSpan(1, KeyIdBytes));
        if (keys.Find(keyId) is not { } key)
            throw new FieldUnreadableException($"The key {keyId} that sealed this field is not in the key file.");
        var plain = new byte[value.Length - HeadBytes];
        try
        {
            using var cipher = new AesGcm(key, TagBytes);
            cipher.Decrypt(
                value.AsSpan(1 + KeyIdBytes, NonceBytes),
                value.AsSpan(HeadBytes),
                value.AsSpan(1 + KeyIdBytes + NonceBytes, TagBytes),
                plain,
                Bound(place));
        }
        catch (AuthenticationTagMismatchException error)
        {
            throw new FieldUnreadableException($"What stands in {place.Table}.{place.Column} was changed, or comes from another row.", error);
        }

        return Encoding.UTF8.GetString(plain);
    }

    private static byte[] Bound(FieldPlace place) => Encoding.UTF8.GetBytes($"{place.Table}\n{place.Column}\n{place.RowId}");
}
