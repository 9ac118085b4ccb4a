using ChoDon.Platform.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Periods;

/// <summary>
/// What a district said of the end of one month of a calendar: that numbers are cut off on another day, that reports are due
/// later, or both. The last one counts; nothing takes an earlier one away.
/// </summary>
public sealed class PeriodException
{
    public const int CalendarLength = 20;
    public const int ReasonLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid DistrictId { get; init; }

    /// <summary>Name of the calendar.</summary>
    public required string Calendar { get; init; }

    /// <summary>First day of the month that bears the number.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The last day whose numbers count; null for that of the rule. The next month begins the day after.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>How many working days later reports are due, of each level.</summary>
    public required int ExtraDays { get; init; }

    public required string Reason { get; init; }

    public required DateTime At { get; init; }

    public required string By { get; init; }
}

internal sealed class PeriodExceptionConfiguration : IEntityTypeConfiguration<PeriodException>
{
    public void Configure(EntityTypeBuilder<PeriodException> builder)
    {
        builder.Property(exception => exception.Calendar).HasMaxLength(PeriodException.CalendarLength);
        builder.Property(exception => exception.Reason).HasMaxLength(PeriodException.ReasonLength);
        builder.Property(exception => exception.By).HasMaxLength(ReportStep.NameLength);
        builder.HasIndex(exception => new { exception.DistrictId, exception.At });
    }
}
