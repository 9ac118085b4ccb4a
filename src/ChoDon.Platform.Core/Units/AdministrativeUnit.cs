using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Units;

/// <summary>The lasting identity of a unit; everything else about it is dated.</summary>
public sealed class AdministrativeUnit
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>
    /// The project's own key, <c>code@first day</c>: official codes are given to other territories later.
    /// </summary>
    public required string Key { get; init; }
}

internal sealed class AdministrativeUnitConfiguration : IEntityTypeConfiguration<AdministrativeUnit>
{
    public void Configure(EntityTypeBuilder<AdministrativeUnit> builder)
    {
        builder.Property(unit => unit.Key).HasMaxLength(40);
        builder.HasIndex(unit => unit.Key).IsUnique();
    }
}
