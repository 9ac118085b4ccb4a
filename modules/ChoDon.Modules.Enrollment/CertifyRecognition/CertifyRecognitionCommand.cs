using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.CertifyRecognition;

/// <param name="Step">What all steps have.</param>
/// <param name="CertificateNumber">Number of the certificate.</param>
/// <param name="CertifiedOn">The day of the certificate.</param>
internal sealed record CertifyRecognitionCommand(
    StepCommand Step, string? CertificateNumber, DateOnly? CertifiedOn);
