using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.RevokeRecognition;

internal sealed class RevokeRecognitionHandler(StepTaker steps, TimeProvider time)
{
    public Task<SaveResult> HandleAsync(RevokeRecognitionCommand command, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            command.Step,
            StepKind.Revoke,
            (recognition, problems) => Apply(command, recognition, problems),
            cancellationToken);

    private StepEntry Apply(RevokeRecognitionCommand command, Recognition recognition, Problems problems)
    {
        recognition.RevocationReason = problems.Text(nameof(command.Reason), command.Reason, Recognition.ReasonLength, "Error.ReasonMissing");
        recognition.RevocationNumber = problems.Text(
            nameof(command.RevocationNumber), command.RevocationNumber, Recognition.NumberLength, "Error.NumberMissing");
        var earliest = recognition.CertifiedOn is { } day && recognition.State == RecognitionState.Certified ? day : recognition.DecidedOn!.Value;
        problems.Day(nameof(command.RevokedOn), command.RevokedOn, earliest, time.Today(), "Error.BeforeLastStep");
        recognition.RevokedOn = command.RevokedOn;
        return new StepEntry(command.RevokedOn, recognition.RevocationNumber, Note: recognition.RevocationReason);
    }
}
