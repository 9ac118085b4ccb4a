using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>Closed cases whose time is over, drawn up to be looked at. Nothing is erased until two people have approved it.</summary>
internal sealed class ErasureList : SavedRecord, IUnitRecord
{
    /// <summary>The district.</summary>
    public required Guid UnitId { get; init; }

    public required DateOnly DrawnUpOn { get; init; }

    public Guid? FirstApprovedBy { get; set; }

    public string? FirstApprovedByName { get; set; }

    public Guid? SecondApprovedBy { get; set; }

    public string? SecondApprovedByName { get; set; }

    /// <summary>Null while it waits.</summary>
    public DateTime? ErasedAt { get; set; }
}

internal sealed class ErasureListConfiguration : IEntityTypeConfiguration<ErasureList>
{
    public void Configure(EntityTypeBuilder<ErasureList> builder)
    {
        builder.Property(list => list.FirstApprovedByName).HasMaxLength(CasePerson.NameLength);
        builder.Property(list => list.SecondApprovedByName).HasMaxLength(CasePerson.NameLength);

        // The database itself refuses a second list while one waits.
        builder.HasIndex(list => list.UnitId).IsUnique().HasFilter("erased_at IS NULL");
    }
}
