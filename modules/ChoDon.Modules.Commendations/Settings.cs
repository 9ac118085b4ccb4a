using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Modules.Commendations;

/// <summary>What each district decides for itself.</summary>
internal static class Settings
{
    /// <summary>Within how many working days of its submission a proposal is decided.</summary>
    public static readonly WholeNumberSetting Days = new("commendations.days", "Setting.Days", Default: 12, Min: 1, Max: 120);

    /// <summary>The same for merit outside of the plan.</summary>
    public static readonly WholeNumberSetting DaysUnscheduled = new("commendations.days-unscheduled", "Setting.DaysUnscheduled", Default: 8, Min: 1, Max: 120);

    /// <summary>Within how many days of the decision a commendation is presented.</summary>
    public static readonly WholeNumberSetting PresentWithin = new("commendations.present-within", "Setting.PresentWithin", Default: 30, Min: 1, Max: 365);

    /// <summary>How many in a hundred members have to be present; 66 stands for two in three.</summary>
    public static readonly WholeNumberSetting Quorum = new("commendations.quorum", "Setting.Quorum", Default: 66, Min: 1, Max: 100);

    /// <summary>More than how many in a hundred of those who may vote have to be in favour.</summary>
    public static readonly WholeNumberSetting Majority = new("commendations.majority", "Setting.Majority", Default: 50, Min: 0, Max: 99);

    /// <summary>The body that proposes and decides, before the name of the unit.</summary>
    public static readonly TextSetting Issuer = new("commendations.issuer", "Setting.Issuer", "Ủy ban nhân dân", 80);

    public static readonly TextSetting LetterNotation = new("commendations.letter-notation", "Setting.LetterNotation", "TTr-UBND", 40);

    public static readonly TextSetting DecisionNotation = new("commendations.decision-notation", "Setting.DecisionNotation", "QĐ-UBND", 40);

    public static readonly TextSetting MinutesNotation = new("commendations.minutes-notation", "Setting.MinutesNotation", "BB-HĐTĐKT", 40);
}
