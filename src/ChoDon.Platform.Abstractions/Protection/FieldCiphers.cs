namespace ChoDon.Platform.Abstractions.Protection;

/// <summary>Fields that may stay empty.</summary>
public static class FieldCiphers
{
    /// <summary>The text, sealed for its place; nothing for nothing.</summary>
    public static SealedText? SealIfAny(this IFieldCipher cipher, FieldPlace place, string? text)
    {
        ArgumentNullException.ThrowIfNull(cipher);
        return text is null ? null : cipher.Seal(place, text);
    }

    /// <summary>The text that was sealed for this place; nothing for nothing.</summary>
    /// <exception cref="FieldUnreadableException">The value was changed, comes from another place, or its key is missing.</exception>
    public static string? OpenIfAny(this IFieldCipher cipher, FieldPlace place, SealedText? value)
    {
        ArgumentNullException.ThrowIfNull(cipher);
        return value is null ? null : cipher.Open(place, value);
    }
}
