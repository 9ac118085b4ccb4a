using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>From when to when a case was of a village. Numbers of a month are of the village that it was of then.</summary>
internal sealed class Stay : Entity, IRestrictedPart
{
    public required Guid CaseId { get; init; }

    /// <summary>The village that the case is of now, so that who has it sees where it was.</summary>
    public required Guid UnitId { get; init; }

    public required Guid VillageId { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Whether help began there; the case came to the others later.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>The last day before it went to another village; null in the village that it is of now.</summary>
    public DateOnly? LastDay { get; set; }
}

internal sealed class StayConfiguration : IEntityTypeConfiguration<Stay>
{
    public void Configure(EntityTypeBuilder<Stay> builder)
    {
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(stay => stay.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(stay => new { stay.VillageId, stay.FirstDay });
        builder.HasIndex(stay => stay.CaseId).IsUnique().HasFilter("last_day IS NULL");
    }
}
