using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChoDon.Platform.Ui.Notices;

/// <summary>
/// Tells on the next page that a form had been sent before. What it held may differ from what is stored, so the
/// page shows the record and this says no more.
/// </summary>
internal static class SentBefore
{
    public const string Key = "Notice.SentBefore";

    public static void MarkSentBefore(this ITempDataDictionary tempData) => tempData[Key] = true;
}
