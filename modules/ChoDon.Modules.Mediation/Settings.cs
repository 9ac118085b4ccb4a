using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Modules.Mediation;

/// <summary>What each district decides for itself.</summary>
internal static class Settings
{
    /// <summary>Within how many days of its reception a case has its first session.</summary>
    public static readonly WholeNumberSetting FirstSessionDays = new("mediation.first-session-days", "Setting.FirstSessionDays", Default: 3, Min: 1, Max: 100);

    /// <summary>What stands behind the number of a case.</summary>
    public static readonly TextSetting Notation = new("mediation.notation", "Setting.Notation", "BB-HG", 40);
}
