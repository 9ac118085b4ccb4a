using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Modules.Enrollment;

/// <summary>What each district decides for itself.</summary>
internal static class Settings
{
    /// <summary>For how many days a post must have been vacant until the reminder tells of it.</summary>
    public static readonly WholeNumberSetting VacancyDays = new("enrollment.vacancy-days", "Setting.VacancyDays", Default: 0, Min: 0, Max: 365);
}
