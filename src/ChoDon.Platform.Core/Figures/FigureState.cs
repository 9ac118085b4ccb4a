using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// How far a figure is known for all villages of a district and the same days. Without it nothing is known; with it a
/// village that has no <see cref="FigureRow"/> counts nought.
/// </summary>
public sealed class FigureState
{
    public required Guid DistrictId { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required string Key { get; init; }

    public required FigureStatus Status { get; set; }

    /// <summary>The version of the rule by which it was counted.</summary>
    public required int Rule { get; set; }

    /// <summary>A digest of the villages that were counted; the map may change for days that are past.</summary>
    public required string Villages { get; set; }

    /// <summary>Who began last to compute it. An answer of somebody who began before is not written.</summary>
    public required Guid Attempt { get; set; }

    public required DateTime ComputedAt { get; set; }
}

internal sealed class FigureStateConfiguration : IEntityTypeConfiguration<FigureState>
{
    public void Configure(EntityTypeBuilder<FigureState> builder)
    {
        builder.HasKey(state => new { state.DistrictId, state.FirstDay, state.LastDay, state.Key });
        builder.Property(state => state.Key).HasMaxLength(FigureRowConfiguration.KeyLength);
        builder.Property(state => state.Villages).HasMaxLength(FigureCell.DigestLength);
    }
}
