namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The totals that the district published on 11 May 2020, of the time from the plan of 12 June 2018 to that day.</summary>
internal static class Published
{
    public const string From = "2018-06-12";
    public const string To = "2020-05-11";

    public static readonly IReadOnlyDictionary<string, decimal> Totals = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["villages.total"] = 228m,
        ["villages.with_model"] = 228m,
        ["households.enrolled"] = 13181m,
        ["model.leaders"] = 228m,
        ["model.deputies"] = 228m,
        ["mobilisation.village_sessions"] = 332m,
        ["mobilisation.attendances"] = 14251m,
        ["mobilisation.useful_information"] = 253m,
        ["legal_education.sessions"] = 23m,
        ["legal_education.attendances"] = 901m,
        ["legal_education.useful_information"] = 15m,
        ["incidents.handled"] = 132m,
        ["incidents.criminal"] = 49m,
        ["incidents.criminal_subjects"] = 53m,
        ["incidents.administrative"] = 35m,
        ["incidents.administrative_subjects"] = 47m,
        ["rehabilitation.supported"] = 27m,
        ["rehabilitation.progressed"] = 10m,
        ["mediation.cases"] = 80m,
        ["weapons.hunting_and_homemade_guns"] = 55m,
        ["weapons.bullets"] = 100m,
        ["weapons.lead_shot"] = 3.8m,
        ["weapons.air_gun_pellets"] = 1m,
        ["weapons.electric_fishing_devices"] = 11m,
        ["weapons.detonators"] = 7m,
        ["weapons.gun_barrels"] = 9m,
        ["weapons.grenades"] = 2m,
        ["weapons.grenade_casings"] = 1m,
        ["weapons.gun_parts"] = 5m,
        ["weapons.metal_boats"] = 1m,
    };
}
