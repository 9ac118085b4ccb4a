using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Incidents.Figures;

/// <summary>How incidents are told in the text of a report.</summary>
internal static class IncidentSentences
{
    public static readonly ReportSentence[] All =
    [
        new("Narrative.Handled", IncidentFigures.Handled, new ReportClause("Narrative.Helped", IncidentFigures.Helped)) { NoneKey = "Narrative.NoneHandled" },
        new("Narrative.Outcomes", null,
            new("Narrative.Criminal", IncidentFigures.Criminal, new ReportClause("Narrative.Subjects", IncidentFigures.CriminalSubjects)),
            new("Narrative.Administrative", IncidentFigures.Administrative, new ReportClause("Narrative.Subjects", IncidentFigures.AdministrativeSubjects)),
            new("Narrative.Other", IncidentFigures.Other),
            new("Narrative.NotStated", IncidentFigures.NotStated)),
    ];
}
