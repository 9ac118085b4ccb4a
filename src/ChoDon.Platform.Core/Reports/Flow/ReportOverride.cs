using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// A number that somebody wrote into a report in the place of what the registers tell, or that they took out again. The last
/// one counts, and all of them are shown for ever.
/// </summary>
public sealed class ReportOverride
{
    public const int ReasonLength = 500;
    public const int KeyLength = 80;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UnitId { get; init; }

    public required Guid DistrictId { get; init; }

    public required string Period { get; init; }

    public required string FigureKey { get; init; }

    /// <summary>What the report tells; null when it tells the registers' number again.</summary>
    public required long? Thousandths { get; init; }

    /// <summary>What the registers told then.</summary>
    public required long? InRegisters { get; init; }

    public required Qualifier Qualifier { get; init; }

    public required string Reason { get; init; }

    public required DateTime At { get; init; }

    public required Guid? ByAccountId { get; init; }

    public required string By { get; init; }
}

internal sealed class ReportOverrideConfiguration : IEntityTypeConfiguration<ReportOverride>
{
    public void Configure(EntityTypeBuilder<ReportOverride> builder)
    {
        builder.Property(one => one.Period).HasMaxLength(PeriodReport.PeriodLength);
        builder.Property(one => one.FigureKey).HasMaxLength(ReportOverride.KeyLength);
        builder.Property(one => one.Reason).HasMaxLength(ReportOverride.ReasonLength);
        builder.Property(one => one.By).HasMaxLength(ReportStep.NameLength);
        builder.HasIndex(one => new { one.DistrictId, one.Period });
    }
}
