using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Accounts;

public enum OneTimeLinkPurpose
{
    SetUp = 1,
    SignIn = 2,
    Invitation = 3,
    PasswordReset = 4,
}

/// <summary>A link that works once and for a limited time. Only the hash of its token is stored.</summary>
public sealed class OneTimeLink
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required OneTimeLinkPurpose Purpose { get; init; }

    public required string TokenHash { get; init; }

    public Guid? AccountId { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime ExpiresAt { get; set; }

    public DateTime? UsedAt { get; set; }
}

internal sealed class OneTimeLinkConfiguration : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.Property(link => link.TokenHash).HasMaxLength(TextHash.Length);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.HasIndex(link => new { link.AccountId, link.Purpose });
    }
}
