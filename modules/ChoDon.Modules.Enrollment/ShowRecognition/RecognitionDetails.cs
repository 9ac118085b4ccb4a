using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ShowRecognition;

/// <param name="Recognition">The recognition.</param>
/// <param name="Unit">The village or commune as it stood that year.</param>
/// <param name="Commune">Name of the commune above a village.</param>
/// <param name="Set">The set it is judged by.</param>
/// <param name="Assessments">What was found, by the code of the criterion.</param>
/// <param name="Steps">All steps, the latest first.</param>
internal sealed record RecognitionDetails(
    Recognition Recognition,
    Unit Unit,
    string? Commune,
    CriterionSet Set,
    IReadOnlyDictionary<string, CriterionAssessment> Assessments,
    IReadOnlyList<RecognitionStep> Steps)
{
    public RecognitionPeriod Period => new(Recognition.Level, Recognition.Year);

    public bool IsCommune => Recognition.Level == UnitLevel.Commune;

    /// <summary>From the meeting until the decision, which rests on the minutes.</summary>
    public bool MayAttachMinutes => !IsCommune && Recognition.State is (RecognitionState.MeetingHeld or RecognitionState.Checked);

    /// <summary>Whether the recognition has come so far; what a returned step wrote down does not count.</summary>
    public bool Has(RecognitionState state) => Recognition.State >= state;
}
