using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>Numbers of cases, and who gives them.</summary>
internal sealed class CaseNumbers(IUnitDirectory directory)
{
    /// <summary>The commune that the village belonged to on the day.</summary>
    public Unit? IssuerOf(Guid villageId, DateOnly day) => directory.AsOf(day).AncestorAt(villageId, UnitLevel.Commune);

    /// <summary>Number and year, to tell cases of different years apart: 03/2020.</summary>
    public static string Short(int number, int year) => $"{OfficialWords.Count(number)}/{year}";
}
