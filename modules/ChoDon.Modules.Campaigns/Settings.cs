using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Modules.Campaigns;

/// <summary>What each district decides for itself.</summary>
internal static class Settings
{
    /// <summary>More people than this in one village session are a slip of the finger.</summary>
    public static readonly WholeNumberSetting MostPeople = new("campaigns.most-people", "Setting.MostPeople", Default: 1000, Min: 50, Max: 20_000);

    /// <summary>How many days before a session its village is reminded.</summary>
    public static readonly WholeNumberSetting RemindDays = new("campaigns.remind-days", "Setting.RemindDays", Default: 3, Min: 1, Max: 30);

    /// <summary>How many days after a session it should be recorded.</summary>
    public static readonly WholeNumberSetting RecordDays = new("campaigns.record-days", "Setting.RecordDays", Default: 3, Min: 1, Max: 60);
}
