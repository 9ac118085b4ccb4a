using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Jobs;

internal static class JobShow
{
    /// <summary>A duration as people say it: <c>12 giây</c>, <c>3 phút 5 giây</c>.</summary>
    public static string Duration(TimeSpan? duration, IStringLocalizer<HostText> texts) => duration switch
    {
        null => Show.Nothing,
        { TotalSeconds: < 1 } => texts["Jobs.UnderASecond"],
        { TotalMinutes: < 1 } time => texts["Jobs.Seconds", (int)time.TotalSeconds],
        { TotalHours: < 1 } time => texts["Jobs.Minutes", time.Minutes, time.Seconds],
        { } time => texts["Jobs.Hours", (int)time.TotalHours, time.Minutes],
    };
}
