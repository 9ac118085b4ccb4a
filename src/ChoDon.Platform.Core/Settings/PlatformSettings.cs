using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Platform.Core.Settings;

/// <summary>What each district may set of the platform itself; modules declare their own.</summary>
public static class PlatformSettings
{
    /// <summary>Whether everybody may read the district's totals without signing in.</summary>
    public static YesNoSetting PublicPage { get; } = new("platform.public-page", "Setting.PublicPage", Default: false);

    /// <summary>How many working days after a period's last day a village confirms its numbers.</summary>
    public static WholeNumberSetting VillageReportDays { get; } = new("platform.report-days-village", "Setting.VillageReportDays", Default: 1, Min: 1, Max: 30);

    /// <summary>And a commune hands its report in.</summary>
    public static WholeNumberSetting CommuneReportDays { get; } = new("platform.report-days-commune", "Setting.CommuneReportDays", Default: 2, Min: 1, Max: 30);

    /// <summary>And the district approves its own.</summary>
    public static WholeNumberSetting DistrictReportDays { get; } = new("platform.report-days-district", "Setting.DistrictReportDays", Default: 4, Min: 1, Max: 30);

    public static IReadOnlyList<DistrictSetting> All { get; } = [PublicPage, VillageReportDays, CommuneReportDays, DistrictReportDays];
}
