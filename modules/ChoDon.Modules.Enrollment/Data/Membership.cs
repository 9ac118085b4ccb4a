using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>
/// One time that a household takes part in a village model. A household that comes back gets another row;
/// why one left is nobody's business and has no column.
/// </summary>
internal sealed class Membership : Entity, IUnitRecord
{
    public required Guid HouseholdId { get; set; }

    public required Guid VillageModelId { get; set; }

    /// <summary>The village it takes part in, kept with the row so that figures of the past stay where they were.</summary>
    public required Guid UnitId { get; set; }

    /// <summary>The day the commitment was signed.</summary>
    public required DateOnly CommittedOn { get; set; }

    /// <summary>The signed commitment as a scan, if there is one.</summary>
    public Guid? CommitmentDocumentId { get; set; }

    /// <summary>The first day that counts.</summary>
    public required DateOnly JoinedOn { get; set; }

    /// <summary>The first day that no longer counts; null while the household takes part.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>Whether it ended because the model was closed, and not because the household left.</summary>
    public bool EndedWithModel { get; set; }
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasOne<Household>().WithMany().HasForeignKey(membership => membership.HouseholdId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<VillageModel>().WithMany().HasForeignKey(membership => membership.VillageModelId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(membership => new { membership.HouseholdId, membership.JoinedOn });
        builder.HasIndex(membership => new { membership.UnitId, membership.JoinedOn, membership.LeftOn });

        builder.HasIndex(membership => new { membership.UnitId, membership.LeftOn });
        // The list in the order of joining.
        builder.HasIndex(membership => new { membership.JoinedOn, membership.HouseholdId }).HasFilter("left_on IS NULL");

        // A household takes part once at a time.
        builder.HasIndex(membership => membership.HouseholdId)
            .IsUnique()
            .HasFilter("left_on IS NULL");
    }
}
