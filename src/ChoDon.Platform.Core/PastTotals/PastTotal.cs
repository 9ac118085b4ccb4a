using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.PastTotals;

/// <summary>A total of earlier months of one village, entered because its records are not kept here.</summary>
public sealed class PastTotal
{
    public const int SourceLength = 200;

    public required Guid Id { get; init; }

    public required string ModuleId { get; init; }

    public required string FigureKey { get; init; }

    public required Guid UnitId { get; init; }

    /// <summary>First day of the first month.</summary>
    public required DateOnly FromMonth { get; init; }

    /// <summary>First day of the last month, in whose figure it stands.</summary>
    public required DateOnly ToMonth { get; init; }

    public required long Thousandths { get; init; }

    public required Qualifier Qualifier { get; init; }

    /// <summary>The report or book it was taken from.</summary>
    public required string Source { get; init; }

    public required DateTime SavedAt { get; init; }
}

internal sealed class PastTotalConfiguration : IEntityTypeConfiguration<PastTotal>
{
    public void Configure(EntityTypeBuilder<PastTotal> builder)
    {
        builder.Property(total => total.ModuleId).HasMaxLength(40);
        builder.Property(total => total.FigureKey).HasMaxLength(80);
        builder.Property(total => total.Source).HasMaxLength(PastTotal.SourceLength);
        builder.HasIndex(total => new { total.FigureKey, total.UnitId, total.ToMonth });
        builder.HasIndex(total => new { total.ToMonth, total.FigureKey });
    }
}
