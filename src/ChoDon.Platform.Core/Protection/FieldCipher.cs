using System.Security.Cryptography;
using System.Text;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Platform.Core.Protection;

/// <summary>
/// A sealed value is: version, id of the key, sealed bytes. They are bound to the place they stand in, so that a value
/// copied to another row does not open there.
/// </summary>
public sealed class FieldCipher(FieldKeys keys) : IFieldCipher
{
    internal const int KeyIdBytes = 4;

    /// <summary>How many bytes in front say what sealed the rest.</summary>
    internal const int HeadBytes = 1 + KeyIdBytes;

    private const byte Version = 1;

    public SealedText Seal(FieldPlace place, string text)
    {
        ArgumentNullException.ThrowIfNull(place);
        var value = SealedBytes.Seal(keys.Find(keys.CurrentId)!, Encoding.UTF8.GetBytes(text), Bound(place), HeadBytes);
        HeadOf(keys.CurrentId).CopyTo(value, 0);
        return new SealedText(value);
    }

    public string Open(FieldPlace place, SealedText value)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(value);
        var bytes = value.Bytes.Span;
        if (bytes.Length < HeadBytes + SealedBytes.HeadLength || bytes[0] != Version)
            throw new FieldUnreadableException($"What stands in {place.Table}.{place.Column} was not sealed here.");
        var keyId = Convert.ToHexStringLower(bytes.Slice(1, KeyIdBytes));
        if (keys.Find(keyId) is not { } key)
            throw new FieldUnreadableException($"The key {keyId} that sealed this field is not in the key file.");
        try
        {
            return Encoding.UTF8.GetString(SealedBytes.Open(key, bytes[HeadBytes..], Bound(place)));
        }
        catch (AuthenticationTagMismatchException error)
        {
            throw new FieldUnreadableException($"What stands in {place.Table}.{place.Column} was changed, or comes from another row.", error);
        }
    }

    /// <summary>What all values begin with that the key has sealed.</summary>
    internal static byte[] HeadOf(string keyId) => [Version, .. Convert.FromHexString(keyId)];

    private static byte[] Bound(FieldPlace place) => Encoding.UTF8.GetBytes($"{place.Table}\n{place.Column}\n{place.RowId}");
}
