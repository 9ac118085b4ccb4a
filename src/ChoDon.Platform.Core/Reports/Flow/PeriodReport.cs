using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Reports;

/// <summary>The report of a unit and a period of a calendar, once somebody has said something of it.</summary>
public sealed class PeriodReport
{
    public const int PeriodLength = 40;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UnitId { get; init; }

    public required Guid DistrictId { get; init; }

    /// <summary>As it stands in addresses: <c>administrative/2020-05</c>.</summary>
    public required string Period { get; init; }

    public ReportState State { get; set; }

    /// <summary>When it was confirmed, handed in or approved for the first time, by which it is told whether it was on time.</summary>
    public DateTime? FirstDoneAt { get; set; }

    /// <summary>The step with the copy whose numbers hold; null while those of the registers do.</summary>
    public Guid? CopyStepId { get; set; }

    /// <summary>Changes with each step, so that two who act at once meet.</summary>
    public Guid Stamp { get; set; } = Guid.CreateVersion7();
}

internal sealed class PeriodReportConfiguration : IEntityTypeConfiguration<PeriodReport>
{
    public void Configure(EntityTypeBuilder<PeriodReport> builder)
    {
        builder.Property(report => report.Period).HasMaxLength(PeriodReport.PeriodLength);
        builder.Property(report => report.Stamp).IsConcurrencyToken();
        builder.HasIndex(report => new { report.UnitId, report.Period }).IsUnique();
        builder.HasIndex(report => new { report.DistrictId, report.Period });
    }
}
