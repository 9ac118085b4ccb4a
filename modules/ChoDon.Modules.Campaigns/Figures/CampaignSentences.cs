using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Campaigns.Figures;

/// <summary>How sessions are told in the text of a report.</summary>
internal static class CampaignSentences
{
    public static readonly ReportSentence[] All =
    [
        new("Narrative.Mobilisation", CampaignFigures.VillageSessions,
            new("Narrative.Attendances", CampaignFigures.MobilisationAttendances),
            new("Narrative.Information", CampaignFigures.MobilisationInformation)) { NoneKey = "Narrative.NoMobilisation" },
        new("Narrative.LegalEducation", CampaignFigures.LegalSessions,
            new("Narrative.Attendances", CampaignFigures.LegalAttendances),
            new("Narrative.Information", CampaignFigures.LegalInformation)) { NoneKey = "Narrative.NoLegalEducation" },
    ];
}
