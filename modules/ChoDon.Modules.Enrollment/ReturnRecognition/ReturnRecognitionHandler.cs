using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.ReturnRecognition;

internal sealed class ReturnRecognitionHandler(StepTaker steps, TimeProvider time)
{
    public Task<SaveResult> HandleAsync(ReturnRecognitionCommand command, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            command.Step,
            StepKind.Return,
            (recognition, problems) => Apply(command, recognition, problems),
            cancellationToken);

    private StepEntry Apply(ReturnRecognitionCommand command, Recognition recognition, Problems problems)
    {
        var note = problems.Text(nameof(command.Note), command.Note, Recognition.ReasonLength, "Error.NoteMissing");
        return new StepEntry(time.Today(), Note: note);
    }
}
