using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Mediation.Rules;

/// <summary>Numbers of cases as they stand on paper.</summary>
internal sealed class CaseNumbers(DistrictVillages villages, IDistrictSettings settings)
{
    public string Of(MediationCase one) => OfficialWords.Number(one.Number, settings.Get(Settings.Notation, villages.District.Id));

    /// <summary>Number and year, to tell cases of different years apart on the screen: 03/2020.</summary>
    public static string Short(int number, int year) => $"{OfficialWords.Count(number)}/{year}";
}
