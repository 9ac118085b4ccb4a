using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Units;

public enum UnitEventKind
{
    Merge = 1,
    Split = 2,
    Rename = 3,
    Transfer = 4,
}

/// <summary>A change of the map, with the day from which it holds.</summary>
public sealed class UnitEvent
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required UnitEventKind Kind { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    /// <summary>The resolution it rests on.</summary>
    public required string Instrument { get; init; }
}

/// <summary>Says that territory of one unit went to another: all of it, or a part.</summary>
public sealed class UnitLineage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EventId { get; init; }

    public required Guid PredecessorId { get; init; }

    public required Guid SuccessorId { get; init; }

    public required bool IsFull { get; init; }
}

internal sealed class UnitEventConfiguration : IEntityTypeConfiguration<UnitEvent>
{
    public void Configure(EntityTypeBuilder<UnitEvent> builder)
    {
        builder.Property(change => change.Instrument).HasMaxLength(200);
        builder.HasIndex(change => change.EffectiveOn);
    }
}

internal sealed class UnitLineageConfiguration : IEntityTypeConfiguration<UnitLineage>
{
    public void Configure(EntityTypeBuilder<UnitLineage> builder)
    {
        builder.HasOne<UnitEvent>().WithMany().HasForeignKey(edge => edge.EventId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(edge => edge.PredecessorId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(edge => edge.SuccessorId);
    }
}
