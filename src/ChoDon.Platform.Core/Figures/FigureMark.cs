using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// A register of a village changed after its figures of a month, or of some days, were computed. It stays when they were
/// computed anew, and then says that they were corrected.
/// </summary>
public sealed class FigureMark
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string ModuleId { get; init; }

    public required Guid DistrictId { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    /// <summary>When they were computed anew; null while they are out of date.</summary>
    public DateTime? DoneAt { get; set; }

    /// <summary>They could not be computed anew; the job's history says why.</summary>
    public bool IsFailed { get; set; }
}

internal sealed class FigureMarkConfiguration : IEntityTypeConfiguration<FigureMark>
{
    public void Configure(EntityTypeBuilder<FigureMark> builder)
    {
        builder.Property(mark => mark.ModuleId).HasMaxLength(40);
        builder.HasIndex(mark => new { mark.DistrictId, mark.DoneAt, mark.FirstDay });
        builder.HasIndex(mark => new { mark.UnitId, mark.DoneAt });
    }
}
