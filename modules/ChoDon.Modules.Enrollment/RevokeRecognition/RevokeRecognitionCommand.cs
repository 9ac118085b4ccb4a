using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.RevokeRecognition;

/// <param name="Step">What all steps have.</param>
/// <param name="Reason">Why.</param>
/// <param name="RevocationNumber">Number of the decision.</param>
/// <param name="RevokedOn">The day of the decision.</param>
internal sealed record RevokeRecognitionCommand(
    StepCommand Step, string? Reason, string? RevocationNumber, DateOnly? RevokedOn);
