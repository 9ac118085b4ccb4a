using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>One household that had been recorded twice, with what both records held before they became one.</summary>
internal sealed class DuplicateMerge : Entity, IUnitRecord
{
    public required Guid KeptId { get; init; }

    public required Guid GoneId { get; init; }

    public required Guid UnitId { get; init; }

    public required DateTime MergedAt { get; init; }

    /// <summary>Both records as they were, encrypted for this row.</summary>
    public required SealedText Before { get; init; }

    /// <summary>Stamp of the kept record after the merge; with another one, an undo would lose a later change.</summary>
    public required Guid KeptStamp { get; set; }

    public DateTime? UndoneAt { get; set; }
}

internal sealed class DuplicateMergeConfiguration : IEntityTypeConfiguration<DuplicateMerge>
{
    public void Configure(EntityTypeBuilder<DuplicateMerge> builder)
    {
        builder.HasIndex(merge => new { merge.UnitId, merge.MergedAt });
        builder.HasIndex(merge => merge.KeptId);
    }
}
