using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Days that a report is about or is compared with.</summary>
/// <param name="Days">The days.</param>
/// <param name="Period">The period that they are; null for days of one's own, of which nobody hands a report in.</param>
public sealed record ReportSpan(DayRange Days, ReportPeriod? Period)
{
    public static ReportSpan Of(ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(period.Days, period);
    }
}
