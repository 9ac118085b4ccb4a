using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>How often somebody tried to get in by one account or from one address, and when the next try is heard.</summary>
public sealed class SignInWait
{
    /// <summary>Hash of what the tries have in common: a typed e-mail address, known or not, or a network address.</summary>
    public required string Key { get; init; }

    public required int Tries { get; set; }

    public required DateTime TriedAt { get; set; }

    public required DateTime FreeAt { get; set; }
}

internal sealed class SignInWaitConfiguration : IEntityTypeConfiguration<SignInWait>
{
    public void Configure(EntityTypeBuilder<SignInWait> builder)
    {
        builder.HasKey(wait => wait.Key);
        builder.Property(wait => wait.Key).HasMaxLength(TextHash.Length);
        builder.HasIndex(wait => wait.TriedAt);
    }
}
