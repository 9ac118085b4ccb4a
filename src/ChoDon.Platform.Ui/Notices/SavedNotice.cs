using ChoDon.Platform.Abstractions.Time;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChoDon.Platform.Ui.Notices;

/// <summary>Tells on the next page what was saved, and when.</summary>
public static class SavedNotice
{
    internal const string Key = "Notice.Saved";

    /// <summary>Shows "Đã lưu hộ Nông Văn An lúc 14:05." on top of the page the person is sent to.</summary>
    /// <param name="tempData">The page's TempData.</param>
    /// <param name="what">What was done, without a full stop: "Đã lưu hộ Nông Văn An".</param>
    /// <param name="time">The clock.</param>
    public static void Saved(this ITempDataDictionary tempData, string what, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(tempData);
        tempData[Key] = UiText.Format(UiText.SavedAt, what, Show.Time(time.UtcNow()));
    }
}
