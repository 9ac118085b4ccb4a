using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Audit;

/// <summary>
/// A note in the log, chained to the one before it. Rows are only added: triggers of the database refuse all else.
/// </summary>
public sealed class AuditEntry
{
    public const int MaxActorLength = 256;
    public const int MaxActionLength = 120;
    public const int MaxSubjectLength = 200;
    public const int MaxDetailLength = 2000;

    /// <summary>Counts from 1 without a gap.</summary>
    public required long Number { get; init; }

    /// <summary>UTC, in whole microseconds: that is what both databases keep.</summary>
    public required DateTime At { get; init; }

    public Guid? ActorId { get; init; }

    public required string ActorName { get; init; }

    public required string Action { get; init; }

    public string? Subject { get; init; }

    public Guid? UnitId { get; init; }

    public string? Detail { get; init; }

    public required string PreviousHash { get; init; }

    public string Hash { get; set; } = "";
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(entry => entry.Number);
        builder.Property(entry => entry.Number).ValueGeneratedNever();
        builder.Property(entry => entry.ActorName).HasMaxLength(AuditEntry.MaxActorLength);
        builder.Property(entry => entry.Action).HasMaxLength(AuditEntry.MaxActionLength);
        builder.Property(entry => entry.Subject).HasMaxLength(AuditEntry.MaxSubjectLength);
        builder.Property(entry => entry.Detail).HasMaxLength(AuditEntry.MaxDetailLength);
        builder.Property(entry => entry.PreviousHash).HasMaxLength(AuditHash.Length);
        builder.Property(entry => entry.Hash).HasMaxLength(AuditHash.Length);
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => new { entry.ActorId, entry.Number });
        builder.HasIndex(entry => new { entry.UnitId, entry.Number });
        builder.HasIndex(entry => new { entry.Action, entry.Number });
        builder.HasIndex(entry => new { entry.Subject, entry.Number });
    }
}
