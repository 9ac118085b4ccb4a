using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A line of a household's history.</summary>
internal sealed class HouseholdEvent : Entity, IUnitRecord
{
    public required Guid HouseholdId { get; init; }

    /// <summary>The village in which it happened.</summary>
    public required Guid UnitId { get; init; }

    public required HouseholdEventKind Kind { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The other household of a split or a merge.</summary>
    public Guid? OtherHouseholdId { get; init; }

    /// <summary>The village that a move led to.</summary>
    public Guid? ToUnitId { get; init; }
}

internal sealed class HouseholdEventConfiguration : IEntityTypeConfiguration<HouseholdEvent>
{
    public void Configure(EntityTypeBuilder<HouseholdEvent> builder)
    {
        builder.HasOne<Household>().WithMany().HasForeignKey(row => row.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.HouseholdId, row.Day });
    }
}
