using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// A figure of one unit and month, or of some days of a month where another calendar cuts it: a village's number, or a
/// district's note that there is none.
/// </summary>
public sealed class FigureRow
{
    public required string Key { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>A day of the same month.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The value in thousandths: databases add whole numbers exactly.</summary>
    public long Thousandths { get; set; }

    public FigureStatus Status { get; set; }

    public Qualifier Qualifier { get; set; }

    /// <summary>A register changed since the value was computed.</summary>
    public bool IsStale { get; set; }

    /// <summary>
    /// How often the row was marked stale. A value that was computed before the last mark does not take the mark away.
    /// </summary>
    public long StaleMarks { get; set; }

    public DateTime ComputedAt { get; set; }
}

internal sealed class FigureRowConfiguration : IEntityTypeConfiguration<FigureRow>
{
    public void Configure(EntityTypeBuilder<FigureRow> builder)
    {
        builder.HasKey(row => new { row.FirstDay, row.LastDay, row.UnitId, row.Key });
        builder.Property(row => row.Key).HasMaxLength(80);
        builder.HasIndex(row => new { row.UnitId, row.FirstDay });
    }
}
