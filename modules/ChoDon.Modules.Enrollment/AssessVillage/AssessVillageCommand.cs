using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.AssessVillage;

/// <param name="Step">What all steps have.</param>
/// <param name="AssessedOn">The day of the assessment.</param>
/// <param name="Answers">What was found, in the order of the form.</param>
internal sealed record AssessVillageCommand(StepCommand Step, DateOnly? AssessedOn, IReadOnlyList<CriterionAnswer> Answers);
