using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// A village's number of a month, or of some days of a month where another calendar cuts it. Nought is not stored: whether
/// a number is known at all is told by the <see cref="FigureState"/> of its district.
/// </summary>
public sealed class FigureRow
{
    public required string Key { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>A day of the same month.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The value in thousandths: databases add whole numbers exactly.</summary>
    public required long Thousandths { get; init; }

    public Qualifier Qualifier { get; init; }
}

internal sealed class FigureRowConfiguration : IEntityTypeConfiguration<FigureRow>
{
    public const int KeyLength = 80;

    public void Configure(EntityTypeBuilder<FigureRow> builder)
    {
        // The only order in which rows are kept: all that is read or written is of some villages and days.
        builder.HasKey(row => new { row.UnitId, row.FirstDay, row.LastDay, row.Key });
        builder.Property(row => row.Key).HasMaxLength(KeyLength);
    }
}
