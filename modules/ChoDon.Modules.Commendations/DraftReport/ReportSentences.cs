namespace ChoDon.Modules.Commendations.DraftReport;

/// <summary>
/// What a report may tell from the figures that modules publish. Figures about people of whom a small number tells something
/// are not among them: a report is read out.
/// </summary>
internal static class ReportSentences
{
    public static readonly IReadOnlyList<ReportSentence> All =
    [
        new("Draft.Households", "households.enrolled"),
        new("Draft.Mobilisation", "mobilisation.village_sessions", "mobilisation.attendances"),
        new("Draft.MobilisationInformation", "mobilisation.useful_information"),
        new("Draft.Legal", "legal_education.sessions", "legal_education.attendances"),
        new("Draft.LegalInformation", "legal_education.useful_information"),
        new("Draft.Incidents", "incidents.helped"),
        new("Draft.Mediation", "mediation.cases"),
        new("Draft.Settled", "mediation.settled"),
        new("Draft.Guns", "weapons.hunting_and_homemade_guns"),
        new("Draft.Bullets", "weapons.bullets"),
        new("Draft.LeadShot", "weapons.lead_shot"),
        new("Draft.Pellets", "weapons.air_gun_pellets"),
        new("Draft.FishingDevices", "weapons.electric_fishing_devices"),
        new("Draft.Detonators", "weapons.detonators"),
        new("Draft.Barrels", "weapons.gun_barrels"),
        new("Draft.Grenades", "weapons.grenades"),
        new("Draft.Casings", "weapons.grenade_casings"),
        new("Draft.Parts", "weapons.gun_parts"),
        new("Draft.Boats", "weapons.metal_boats"),
        new("Draft.Recognised", "recognition.recognised"),
    ];

    public static readonly string[] FigureKeys = [.. All.SelectMany(sentence => sentence.FigureKeys).Distinct()];
}
