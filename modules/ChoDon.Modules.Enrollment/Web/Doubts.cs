using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>Tells on the next page what looks wrong with what was saved all the same.</summary>
internal static class Doubts
{
    private const string Key = "Enrollment.Doubts";

    public static void Doubt(this ITempDataDictionary tempData, IEnumerable<string> textKeys)
    {
        if (textKeys.ToArray() is { Length: > 0 } keys)
            tempData[Key] = keys;
    }

    public static IReadOnlyList<string> TakeDoubts(this ITempDataDictionary tempData) => tempData[Key] as string[] ?? [];
}
