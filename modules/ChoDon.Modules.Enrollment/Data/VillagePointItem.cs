using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>Something for which a district gives a village points in a year. Nothing here is about a person or household.</summary>
internal sealed class VillagePointItem : SavedRecord, ISharedBelow
{
    public const int TextLength = 500;
    public const int MostPoints = 1000;

    /// <summary>The district.</summary>
    public required Guid UnitId { get; init; }

    public required string Text { get; set; }

    public required int MaxPoints { get; set; }

    public required int FirstYear { get; set; }

    /// <summary>The last year; null while it goes on.</summary>
    public int? LastYear { get; set; }
}

internal sealed class VillagePointItemConfiguration : IEntityTypeConfiguration<VillagePointItem>
{
    public void Configure(EntityTypeBuilder<VillagePointItem> builder)
    {
        builder.Property(item => item.Text).HasMaxLength(VillagePointItem.TextLength);
        builder.HasIndex(item => new { item.UnitId, item.FirstYear });
    }
}
