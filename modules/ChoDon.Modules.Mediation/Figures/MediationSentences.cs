using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Mediation.Figures;

/// <summary>How mediation is told in the text of a report. What ended began partly in earlier periods, so it is no part of what was received.</summary>
internal static class MediationSentences
{
    public static readonly ReportSentence[] All =
    [
        new("Narrative.Cases", MediationFigures.Cases) { NoneKey = "Narrative.NoCases" },
        new("Narrative.Results", null,
            new("Narrative.Settled", MediationFigures.Settled),
            new("Narrative.NotSettled", MediationFigures.NotSettled),
            new("Narrative.Referred", MediationFigures.Referred),
            new("Narrative.Withdrawn", MediationFigures.Withdrawn)),
    ];
}
