using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.DecideRecognition;

internal sealed class DecideRecognitionHandler(StepTaker steps, TimeProvider time)
{
    public Task<SaveResult> HandleAsync(DecideRecognitionCommand command, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            command.Step,
            StepKind.Decide,
            (recognition, problems) => Apply(command, recognition, problems),
            cancellationToken);

    private StepEntry Apply(DecideRecognitionCommand command, Recognition recognition, Problems problems)
    {
        recognition.Outcome = problems.Choice(nameof(command.Outcome), command.Outcome);
        recognition.DecisionNumber = problems.Text(nameof(command.DecisionNumber), command.DecisionNumber, Recognition.NumberLength, "Error.NumberMissing");
        problems.Day(nameof(command.DecidedOn), command.DecidedOn, recognition.CheckedOn!.Value, time.Today(), "Error.BeforeLastStep");
        recognition.DecidedOn = command.DecidedOn;
        recognition.Signer = problems.Name(nameof(command.Signer), command.Signer);
        return new StepEntry(command.DecidedOn, recognition.DecisionNumber, recognition.Outcome);
    }
}
