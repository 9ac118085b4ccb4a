using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Commendations.Figures;

/// <summary>How commendations are told in the text of a report.</summary>
internal static class CommendationSentences
{
    public static readonly ReportSentence[] All =
    [
        new("Narrative.Proposed", CommendationFigures.Proposed) { NoneKey = "Narrative.NoneProposed" },
        new("Narrative.Awarded", CommendationFigures.Awarded) { NoneKey = "Narrative.NoneAwarded" },
        new("Narrative.Recipients", null,
            new("Narrative.Collectives", CommendationFigures.Collectives),
            new("Narrative.Households", CommendationFigures.Households),
            new("Narrative.People", CommendationFigures.People)),
        new("Narrative.Levels", null,
            new("Narrative.Commune", CommendationFigures.Commune),
            new("Narrative.District", CommendationFigures.District),
            new("Narrative.Province", CommendationFigures.Province),
            new("Narrative.Ministry", CommendationFigures.Ministry)),
    ];
}
