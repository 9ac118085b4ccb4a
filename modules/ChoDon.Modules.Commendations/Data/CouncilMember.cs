using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>Somebody who sits in the council of a commune or of the district.</summary>
internal sealed class CouncilMember : SavedRecord, IUnitRecord
{
    public const int NameLength = 200;
    public const int OfficeLength = 200;

    /// <summary>The commune or the district.</summary>
    public required Guid UnitId { get; init; }

    public required string Name { get; set; }

    public string? Office { get; set; }

    public required CouncilRole Role { get; set; }

    /// <summary>Who votes with an account of their own; for others the secretary enters the vote from the minutes.</summary>
    public Guid? AccountId { get; set; }

    public bool IsRetired { get; set; }
}

internal sealed class CouncilMemberConfiguration : IEntityTypeConfiguration<CouncilMember>
{
    public void Configure(EntityTypeBuilder<CouncilMember> builder)
    {
        builder.Property(member => member.Name).HasMaxLength(CouncilMember.NameLength);
        builder.Property(member => member.Office).HasMaxLength(CouncilMember.OfficeLength);
        builder.HasIndex(member => new { member.UnitId, member.IsRetired });
    }
}
