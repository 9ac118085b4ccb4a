using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Lets its owner in once without the telephone. Only the hash is stored.</summary>
public sealed class RecoveryCode
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AccountId { get; init; }

    public required string CodeHash { get; init; }

    public DateTime? UsedAt { get; set; }
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.Property(code => code.CodeHash).HasMaxLength(TextHash.Length);
        builder.HasOne<Account>().WithMany().HasForeignKey(code => code.AccountId);
        builder.HasIndex(code => new { code.AccountId, code.CodeHash }).IsUnique();
    }
}
