using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Weapons.Data;

/// <summary>
/// A step of custody of one item, signed by two people with accounts of their own. An item takes each step once: the
/// database refuses a second. Steps that were taken together share an act and its minutes.
/// </summary>
internal sealed class CustodyStep : Entity, IUnitRecord
{
    public const int CounterpartLength = 200;
    public const int SignerLength = 200;

    /// <summary>The series that minutes are numbered in.</summary>
    public const string Series = "custody";

    /// <summary>Steps taken together; for the first step of all the receipt.</summary>
    public required Guid ActId { get; init; }

    public required Guid ItemId { get; init; }

    /// <summary>The village of the item.</summary>
    public required Guid UnitId { get; init; }

    public required CustodyKind Kind { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The store, or the body that took it over or destroyed it.</summary>
    public string? Counterpart { get; init; }

    /// <summary>The commune that gave the number of the minutes; for the first step the receipt has it.</summary>
    public Guid? IssuerId { get; init; }

    public int? Number { get; init; }

    public required Guid? FirstSignerId { get; init; }

    public required string FirstSigner { get; init; }

    public required DateTime FirstSignedAt { get; init; }

    public Guid? SecondSignerId { get; set; }

    public string? SecondSigner { get; set; }

    /// <summary>From then on the step is taken.</summary>
    public DateTime? SecondSignedAt { get; set; }

    public bool IsTaken => SecondSignedAt is not null;
}

internal sealed class CustodyStepConfiguration : IEntityTypeConfiguration<CustodyStep>
{
    public void Configure(EntityTypeBuilder<CustodyStep> builder)
    {
        builder.Property(step => step.Counterpart).HasMaxLength(CustodyStep.CounterpartLength);
        builder.Property(step => step.FirstSigner).HasMaxLength(CustodyStep.SignerLength);
        builder.Property(step => step.SecondSigner).HasMaxLength(CustodyStep.SignerLength);
        builder.HasOne<Item>().WithMany().HasForeignKey(step => step.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(step => new { step.ItemId, step.Kind }).IsUnique();
        builder.HasIndex(step => step.ActId);
        builder.HasIndex(step => new { step.UnitId, step.SecondSignedAt });
    }
}
