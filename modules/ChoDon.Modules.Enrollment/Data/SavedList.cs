using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A filter of the list that somebody named in order to find it again; nobody else sees it.</summary>
internal sealed class SavedList : Entity, IUnitRecord
{
    public const int NameLength = 100;

    public const int QueryLength = 1_000;

    /// <summary>The unit that the person looked at.</summary>
    public required Guid UnitId { get; init; }

    public required Guid AccountId { get; init; }

    public required string Name { get; set; }

    /// <summary>The filter as it stands in an address, with its question mark; empty for the whole list.</summary>
    public required string Query { get; set; }
}

internal sealed class SavedListConfiguration : IEntityTypeConfiguration<SavedList>
{
    public void Configure(EntityTypeBuilder<SavedList> builder)
    {
        builder.Property(list => list.Name).HasMaxLength(SavedList.NameLength);
        builder.Property(list => list.Query).HasMaxLength(SavedList.QueryLength);
        builder.HasIndex(list => new { list.AccountId, list.Name }).IsUnique();
    }
}
