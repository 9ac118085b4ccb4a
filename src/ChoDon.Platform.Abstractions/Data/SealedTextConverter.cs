using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Stores a sealed text as its bytes.</summary>
public sealed class SealedTextConverter() : ValueConverter<SealedText, byte[]>(
    value => value.Bytes.ToArray(),
    value => new SealedText(value));
