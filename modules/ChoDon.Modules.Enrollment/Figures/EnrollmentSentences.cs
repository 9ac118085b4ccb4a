using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Enrollment.Figures;

/// <summary>How the model, its people and its households are told in the text of a report. Moves inside a district are not: they change no district's number.</summary>
internal static class EnrollmentSentences
{
    public static readonly ReportSentence[] All =
    [
        new("Narrative.Villages", EnrollmentFigures.VillagesTotal, new ReportClause("Narrative.VillagesWithModel", EnrollmentFigures.VillagesWithModel)),
        new("Narrative.Leaders", EnrollmentFigures.ModelLeaders,
            new("Narrative.Deputies", EnrollmentFigures.ModelDeputies),
            new("Narrative.WithoutLeader", EnrollmentFigures.VillagesWithoutLeader),
            new("Narrative.WithoutDeputy", EnrollmentFigures.VillagesWithoutDeputy)) { NoneKey = "Narrative.NoLeaders" },
        new("Narrative.Households", EnrollmentFigures.HouseholdsEnrolled, new ReportClause("Narrative.HouseholdsKnown", EnrollmentFigures.HouseholdsKnown))
        {
            NoneKey = "Narrative.NoHouseholds",
        },
        new("Narrative.Joined", Flows.Joined) { NoneKey = "Narrative.NoneJoined" },
        new("Narrative.Left", Flows.Left),
        new("Narrative.Registered", RecognitionFigures.VillagesRegistered),
        new("Narrative.Recognised", RecognitionFigures.VillagesRecognised),
    ];
}
