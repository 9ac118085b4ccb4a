using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Grants;

/// <summary>
/// A role that a person holds in a unit and all units below it, from a day to a day. Never changed and never
/// deleted: it ends, and another one begins.
/// </summary>
public sealed class Grant : Entity
{
    public required Guid AccountId { get; init; }

    public required Guid RoleId { get; init; }

    /// <summary>The unit, or null for the whole installation.</summary>
    public required Guid? UnitId { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>The last day, or null while there is none.</summary>
    public DateOnly? LastDay { get; init; }

    public required string GivenBy { get; init; }

    public required DateTime GivenAt { get; init; }

    /// <summary>Since when it is of no use any more, whatever its last day.</summary>
    public DateTime? EndedAt { get; set; }

    public string? EndedBy { get; set; }

    public bool HoldsOn(DateOnly day) => EndedAt is null && FirstDay <= day && (LastDay is null || LastDay >= day);
}

internal sealed class GrantConfiguration : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.Property(grant => grant.GivenBy).HasMaxLength(256);
        builder.Property(grant => grant.EndedBy).HasMaxLength(256);
        builder.HasOne<Account>().WithMany().HasForeignKey(grant => grant.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Role>().WithMany().HasForeignKey(grant => grant.RoleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(grant => grant.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(grant => new { grant.AccountId, grant.EndedAt });
    }
}
