using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>Numbers of cases as they stand on paper.</summary>
internal static class CaseNumbers
{
    /// <summary>Number and year, to tell cases of different years apart: 03/2020.</summary>
    public static string Short(int number, int year) => $"{OfficialWords.Count(number)}/{year}";
}
