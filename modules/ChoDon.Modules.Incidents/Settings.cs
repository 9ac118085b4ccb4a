using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Modules.Incidents;

/// <summary>What each district decides for itself.</summary>
internal static class Settings
{
    /// <summary>By which day of a month a commune's sheet of the month before is due.</summary>
    public static readonly WholeNumberSetting SheetDay = new("incidents.sheet-day", "Setting.SheetDay", Default: 5, Min: 1, Max: 28);

    /// <summary>How many days after it the district is told too.</summary>
    public static readonly WholeNumberSetting EscalateDays = new("incidents.escalate-days", "Setting.EscalateDays", Default: 5, Min: 1, Max: 60);
}
