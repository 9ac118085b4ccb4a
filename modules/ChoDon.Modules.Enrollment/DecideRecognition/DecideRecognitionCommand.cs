using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.DecideRecognition;

/// <param name="Step">What all steps have.</param>
/// <param name="Outcome">Met or not met.</param>
/// <param name="DecisionNumber">Number of the decision.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Signer">Who signed it.</param>
internal sealed record DecideRecognitionCommand(
    StepCommand Step, Outcome? Outcome, string? DecisionNumber, DateOnly? DecidedOn, string? Signer);
