using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.RevokeRecognition;

internal sealed class RevokeRecognitionForm : StepForm
{
    public string? Reason { get; set; }

    public string? RevocationNumber { get; set; }

    public DateOnly? RevokedOn { get; set; }

    public RevokeRecognitionCommand ToCommand(Guid recognitionId) => new(Command(recognitionId), Reason, RevocationNumber, RevokedOn);
}
