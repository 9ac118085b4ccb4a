using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>What a district asks proposals for: for which achievements, by when, by which criteria.</summary>
internal sealed class Occasion : SavedRecord, ISharedBelow
{
    public const int NameLength = 200;
    public const int CriteriaLength = 4000;

    /// <summary>The district.</summary>
    public required Guid UnitId { get; init; }

    public required OccasionKind Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>The achievements meant lie between these days.</summary>
    public required DateOnly FirstDay { get; set; }

    public required DateOnly LastDay { get; set; }

    /// <summary>The last day on which proposals are submitted; none where they may come at any time.</summary>
    public DateOnly? Deadline { get; set; }

    public string? Criteria { get; set; }

    /// <summary>Nothing is proposed for it any more; what was submitted goes on.</summary>
    public bool IsClosed { get; set; }
}

internal sealed class OccasionConfiguration : IEntityTypeConfiguration<Occasion>
{
    public void Configure(EntityTypeBuilder<Occasion> builder)
    {
        builder.Property(occasion => occasion.Name).HasMaxLength(Occasion.NameLength);
        builder.Property(occasion => occasion.Criteria).HasMaxLength(Occasion.CriteriaLength);
        builder.HasIndex(occasion => new { occasion.UnitId, occasion.LastDay });
    }
}
