using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Modules.Rehabilitation;

/// <summary>What each district decides for itself.</summary>
internal static class Settings
{
    /// <summary>How many working days after the decision a mentor is named.</summary>
    public static readonly WholeNumberSetting MentorDays = new("rehabilitation.mentor-days", "Setting.MentorDays", Default: 5, Min: 1, Max: 60);

    /// <summary>How many people a mentor helps at once.</summary>
    public static readonly WholeNumberSetting PeopleOfMentor = new("rehabilitation.people-of-mentor", "Setting.PeopleOfMentor", Default: 3, Min: 1, Max: 20);

    /// <summary>How many working days after the mentor was named there is a plan.</summary>
    public static readonly WholeNumberSetting PlanDays = new("rehabilitation.plan-days", "Setting.PlanDays", Default: 3, Min: 1, Max: 60);

    /// <summary>How many days a review may be overdue until the supervisors are told.</summary>
    public static readonly WholeNumberSetting EscalateDays = new("rehabilitation.escalate-days", "Setting.EscalateDays", Default: 7, Min: 1, Max: 60);

    /// <summary>Within how many days a request to correct what is held is answered.</summary>
    public static readonly WholeNumberSetting CorrectionDays = new("rehabilitation.correction-days", "Setting.CorrectionDays", Default: 10, Min: 1, Max: 90);

    /// <summary>How many years after its end a case is kept until it is put up for erasure.</summary>
    public static readonly WholeNumberSetting RetentionYears = new("rehabilitation.retention-years", "Setting.RetentionYears", Default: 5, Min: 1, Max: 70);
}
