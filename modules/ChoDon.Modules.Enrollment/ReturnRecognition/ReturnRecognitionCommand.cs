using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.ReturnRecognition;

/// <param name="Step">What all steps have.</param>
/// <param name="Note">What has to be done anew.</param>
internal sealed record ReturnRecognitionCommand(
    StepCommand Step, string? Note);
