using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Grants;

/// <summary>A bundle of permissions. Every installation starts with one for each stereotype, and may change it.</summary>
public sealed class Role : Entity
{
    public const int NameLength = 100;

    /// <summary>The stereotype it began as, or null when it was made here.</summary>
    public Stereotypes? Stereotype { get; init; }

    public required string NameVi { get; set; }

    public required string NameEn { get; set; }

    public string NameIn(string language) => language == "en" ? NameEn : NameVi;
}

/// <summary>A permission that a role holds.</summary>
public sealed class RolePermission
{
    public required Guid RoleId { get; init; }

    public required string Permission { get; init; }
}

/// <summary>A permission that was given to the stereotypes' roles once; what was changed since is left alone.</summary>
public sealed class SeededPermission
{
    public required string Permission { get; init; }
}

internal sealed class RoleConfiguration : IEntityTypeConfiguration<Role>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.Property(role => role.NameVi).HasMaxLength(Role.NameLength);
        builder.Property(role => role.NameEn).HasMaxLength(Role.NameLength);
        builder.HasIndex(role => role.Stereotype).IsUnique();
    }
}

internal sealed class RolePermissionConfiguration : IEntityTypeConfiguration<RolePermission>
{
    public const int PermissionLength = 128;

    public void Configure(EntityTypeBuilder<RolePermission> builder)
    {
        builder.HasKey(held => new { held.RoleId, held.Permission });
        builder.Property(held => held.Permission).HasMaxLength(PermissionLength);
        builder.HasOne<Role>().WithMany().HasForeignKey(held => held.RoleId);
    }
}

internal sealed class SeededPermissionConfiguration : IEntityTypeConfiguration<SeededPermission>
{
    public void Configure(EntityTypeBuilder<SeededPermission> builder)
    {
        builder.HasKey(seeded => seeded.Permission);
        builder.Property(seeded => seeded.Permission).HasMaxLength(RolePermissionConfiguration.PermissionLength);
    }
}
