namespace ChoDon.Platform.Abstractions.Protection;

/// <summary>
/// Encrypts single values of a row (AES-256-GCM). The key lies outside the database. Show an opened value to nobody
/// before its reading is in the audit log.
/// </summary>
public interface IFieldCipher
{
    /// <summary>Encrypts a text for its place in a row.</summary>
    SealedText Seal(FieldPlace place, string text);

    /// <summary>The text that was sealed for this place.</summary>
    /// <exception cref="FieldUnreadableException">The value was changed, comes from another place, or its key is missing.</exception>
    string Open(FieldPlace place, SealedText value);
}
