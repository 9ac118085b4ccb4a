using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChoDon.Platform.Ui.Notices;

/// <summary>Tells how a form went.</summary>
public static class SaveNotice
{
    /// <summary>Tells on the next page what was saved and when, or that the form had been sent before.</summary>
    public static void Tell(this ITempDataDictionary tempData, SaveResult result, string saved, TimeProvider time)
    {
        if (result.Status == SaveStatus.SavedBefore)
            tempData.MarkSentBefore();
        else if (result.Status == SaveStatus.Saved)
            tempData.Saved(saved, time);
    }
}
