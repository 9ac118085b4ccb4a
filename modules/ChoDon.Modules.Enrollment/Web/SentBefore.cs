using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>
/// Tells on the next page that a form had been sent before. What it held may differ from what is stored, so the
/// page shows the record and this says no more.
/// </summary>
internal static class SentBefore
{
    private const string Key = "Enrollment.SentBefore";

    public static void MarkSentBefore(this ITempDataDictionary tempData) => tempData[Key] = true;

    public static bool TakeSentBefore(this ITempDataDictionary tempData) => tempData[Key] is true;
}
