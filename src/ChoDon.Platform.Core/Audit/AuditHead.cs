using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Audit;

/// <summary>Where the chain ends. Its one row is the lock that puts writers in line.</summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Of the last entry; 0 while there is none.</summary>
    public required long Number { get; init; }

    public required string Hash { get; init; }
}

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.Property(head => head.Id).ValueGeneratedNever();
        builder.Property(head => head.Hash).HasMaxLength(AuditHash.Length);
        builder.HasData(new AuditHead { Number = AuditMark.Begin.Number, Hash = AuditMark.Begin.Hash });
    }
}
