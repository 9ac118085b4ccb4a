using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Settings;

/// <summary>Says values and limits of settings in the reader's language.</summary>
internal static class SettingWords
{
    public static string Value(DistrictSetting setting, string value, IStringLocalizer<HostText> texts) => setting switch
    {
        YesNoSetting yesNo => yesNo.TryRead(value, out var yes) ? Show.YesNo(yes) : value,
        WholeNumberSetting number => number.TryRead(value, out var whole) ? Show.Number((long)whole) : value,
        _ => value.Length == 0 ? texts["Settings.Empty"] : value,
    };

    public static string Limits(DistrictSetting setting, IStringLocalizer<HostText> texts) => setting switch
    {
        WholeNumberSetting number => texts["Settings.NumberLimits", Show.Number((long)number.Min), Show.Number((long)number.Max)],
        TextSetting text => texts["Settings.TextLimit", text.MaxLength],
        DayOfYearSetting => texts["Settings.DayOfYear"],
        _ => texts["Settings.YesOrNo"],
    };
}
