using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>By when the district in which the person works wants what.</summary>
internal sealed class RecognitionDates(IDistrictSettings settings, ICurrentUnit current)
{
    public DateOnly RegistrationDue(int year) => settings.Get(Settings.RegistrationDue, current.District.Id).In(year);

    public DateOnly DecisionDue(int year) => settings.Get(Settings.DecisionDue, current.District.Id).In(year);

    public bool UsesVillagePoints => settings.Get(Settings.VillagePoints, current.District.Id);
}
