using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChoDon.Platform.Ui.Notices;

/// <summary>Tells on the next page what looks wrong with what was saved all the same.</summary>
public static class Doubts
{
    internal const string Key = "Notice.Doubts";

    /// <summary>Shows the sentences, in the reader's language, on top of the page the person is sent to; nothing when there are none.</summary>
    public static void Doubt(this ITempDataDictionary tempData, IEnumerable<string> sentences)
    {
        ArgumentNullException.ThrowIfNull(tempData);
        if (sentences.ToArray() is { Length: > 0 } told)
            tempData[Key] = told;
    }
}
