using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Units;

/// <summary>A unit's code, name, type and parent, with the days on which they held.</summary>
public sealed class UnitVersion
{
    public const int MaxNameLength = 200;
    public const int MaxTypeLength = 40;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UnitId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }

    public required UnitLevel Level { get; init; }

    public Guid? ParentId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day; <see cref="DateOnly.MaxValue"/> while it holds.</summary>
    public DateOnly ValidTo { get; set; } = DateOnly.MaxValue;
}

internal sealed class UnitVersionConfiguration : IEntityTypeConfiguration<UnitVersion>
{
    public void Configure(EntityTypeBuilder<UnitVersion> builder)
    {
        builder.Property(version => version.Code).HasMaxLength(20);
        builder.Property(version => version.Name).HasMaxLength(UnitVersion.MaxNameLength);
        builder.Property(version => version.Type).HasMaxLength(UnitVersion.MaxTypeLength);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(version => version.UnitId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(version => version.ParentId);
        builder.HasIndex(version => new { version.UnitId, version.ValidFrom }).IsUnique();
        builder.HasIndex(version => new { version.Code, version.ValidFrom }).IsUnique();
        builder.HasIndex(version => version.ParentId);
    }
}
