namespace ChoDon.Platform.Abstractions.Protection;

/// <summary>
/// A text that <see cref="IFieldCipher"/> has sealed for its place in a row; a property of this type is a column of
/// bytes. The column's place is the name of its table, its own name and the row's key: so a new key finds all that
/// older ones have sealed.
/// </summary>
/// <param name="bytes">As they are stored. Nobody changes them afterwards.</param>
public sealed class SealedText(byte[] bytes) : IEquatable<SealedText>
{
    /// <summary>As they are stored.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <inheritdoc/>
    public bool Equals(SealedText? other) => other is not null && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SealedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
