using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.ReturnRecognition;

internal sealed class ReturnRecognitionForm : StepForm
{
    public string? Note { get; set; }

    public ReturnRecognitionCommand ToCommand(Guid recognitionId) => new(Command(recognitionId), Note);
}
