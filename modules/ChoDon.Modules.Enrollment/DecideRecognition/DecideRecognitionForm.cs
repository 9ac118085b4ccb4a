using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.DecideRecognition;

internal sealed class DecideRecognitionForm : StepForm
{
    public Outcome? Outcome { get; set; }

    public string? DecisionNumber { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public string? Signer { get; set; }

    public DecideRecognitionCommand ToCommand(Guid recognitionId) => new(Command(recognitionId), Outcome, DecisionNumber, DecidedOn, Signer);
}
