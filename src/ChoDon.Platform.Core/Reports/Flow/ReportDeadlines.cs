using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Settings;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// Until when reports are due: so many working days after the period's last day, each level after the one below. The law asks
/// for one working day at least.
/// </summary>
public sealed class ReportDeadlines(IWorkingDays workingDays, IDistrictSettings settings, DistrictCalendars calendars)
{
    public DateOnly DueOn(Guid districtId, ReportRank rank, ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var days = rank switch
        {
            ReportRank.Village => PlatformSettings.VillageReportDays,
            ReportRank.Commune => PlatformSettings.CommuneReportDays,
            _ => PlatformSettings.DistrictReportDays,
        };
        return workingDays.After(period.Days.Last, settings.Get(days, districtId) + calendars.ExtraDaysOf(districtId, period));
    }
}
