using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.CertifyRecognition;

internal sealed class CertifyRecognitionForm : StepForm
{
    public string? CertificateNumber { get; set; }

    public DateOnly? CertifiedOn { get; set; }

    public CertifyRecognitionCommand ToCommand(Guid recognitionId) => new(Command(recognitionId), CertificateNumber, CertifiedOn);
}
