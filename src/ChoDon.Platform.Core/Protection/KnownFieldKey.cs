using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Protection;

/// <summary>The id of a key that fields of this database were sealed with. The key itself is never in the database.</summary>
public sealed class KnownFieldKey
{
    public required string Id { get; init; }

    public required DateTime FirstUsedAt { get; init; }
}

internal sealed class KnownFieldKeyConfiguration : IEntityTypeConfiguration<KnownFieldKey>
{
    public void Configure(EntityTypeBuilder<KnownFieldKey> builder) =>
        builder.Property(key => key.Id).HasMaxLength(2 * FieldCipher.KeyIdBytes);
}
