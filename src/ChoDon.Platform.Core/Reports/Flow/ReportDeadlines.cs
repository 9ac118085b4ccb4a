using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Periods;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// Until when reports are due: so many working days after the period's last day, each level after the one below. The law asks
/// for one working day at least.
/// </summary>
public sealed class ReportDeadlines(IWorkingDays workingDays, IDistrictSettings settings)
{
    public static readonly WholeNumberSetting VillageDays = new("platform.report-days-village", "Setting.ReportDaysVillage", 1, 1, 30);
    public static readonly WholeNumberSetting CommuneDays = new("platform.report-days-commune", "Setting.ReportDaysCommune", 2, 1, 30);
    public static readonly WholeNumberSetting DistrictDays = new("platform.report-days-district", "Setting.ReportDaysDistrict", 4, 1, 30);

    public DateOnly DueOn(Guid districtId, ReportRank rank, ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var days = rank switch
        {
            ReportRank.Village => VillageDays,
            ReportRank.Commune => CommuneDays,
            _ => DistrictDays,
        };
        return workingDays.After(period.Days.Last, settings.Get(days, districtId));
    }
}
