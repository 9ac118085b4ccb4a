using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Modules.Enrollment;

/// <summary>What each district decides for itself.</summary>
internal static class Settings
{
    /// <summary>For how many days a post must have been vacant until the reminder tells of it.</summary>
    public static readonly WholeNumberSetting VacancyDays = new("enrollment.vacancy-days", "Setting.VacancyDays", Default: 30, Min: 0, Max: 365);

    /// <summary>How many days before its planned end the reminder tells of a term.</summary>
    public static readonly WholeNumberSetting TermEndDays = new("enrollment.term-end-days", "Setting.TermEndDays", Default: 60, Min: 1, Max: 365);

    /// <summary>How long a term of leader or deputy is planned to last; 0 for no planned end.</summary>
    public static readonly WholeNumberSetting TermMonths = new("enrollment.term-months", "Setting.TermMonths", Default: 30, Min: 0, Max: 120);

    /// <summary>Other names that models bear, apart by semicolons.</summary>
    public static readonly TextSetting ModelNames = new(
        "enrollment.model-names",
        "Setting.ModelNames",
        "Hộ an toàn – Tổ, dân phố bình yên; Hộ an toàn, thôn xóm bình yên; Thôn an toàn",
        MaxLength: 1000);

    /// <summary>By when villages and communes register for the year.</summary>
    public static readonly DayOfYearSetting RegistrationDue = new("enrollment.recognition-registration", "Setting.RegistrationDue", new DayOfYear(31, 3));

    /// <summary>By when the communes decide on their villages.</summary>
    public static readonly DayOfYearSetting DecisionDue = new("enrollment.recognition-decision", "Setting.DecisionDue", new DayOfYear(20, 11));

    /// <summary>How many days before and after a last day the reminder tells of it.</summary>
    public static readonly WholeNumberSetting RecognitionRemindDays =
        new("enrollment.recognition-remind-days", "Setting.RecognitionRemindDays", Default: 30, Min: 0, Max: 90);

    /// <summary>Whether villages, and never people, also get points for their year.</summary>
    public static readonly YesNoSetting VillagePoints = new("enrollment.village-points", "Setting.VillagePoints", Default: false);
}
