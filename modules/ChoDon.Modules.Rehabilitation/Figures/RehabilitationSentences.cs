using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Rehabilitation.Figures;

/// <summary>How help in the community is told in the text of a report.</summary>
internal static class RehabilitationSentences
{
    public static readonly ReportSentence[] All =
    [
        new("Narrative.Supported", RehabilitationFigures.Supported, new ReportClause("Narrative.Progressed", RehabilitationFigures.Progressed))
        {
            NoneKey = "Narrative.NoneSupported",
        },
        new("Narrative.Open", RehabilitationFigures.Open, new ReportClause("Narrative.OverdueReviews", RehabilitationFigures.OverdueReviews))
        {
            NoneKey = "Narrative.NoneOpen",
        },
    ];
}
