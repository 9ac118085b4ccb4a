using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.CertifyRecognition;

internal sealed class CertifyRecognitionHandler(StepTaker steps, TimeProvider time)
{
    public Task<SaveResult> HandleAsync(CertifyRecognitionCommand command, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            command.Step,
            StepKind.Certify,
            (recognition, problems) => Apply(command, recognition, problems),
            cancellationToken);

    private StepEntry Apply(CertifyRecognitionCommand command, Recognition recognition, Problems problems)
    {
        recognition.CertificateNumber = problems.Text(
            nameof(command.CertificateNumber), command.CertificateNumber, Recognition.NumberLength, "Error.NumberMissing");
        problems.Day(nameof(command.CertifiedOn), command.CertifiedOn, recognition.DecidedOn!.Value, time.Today(), "Error.BeforeLastStep");
        recognition.CertifiedOn = command.CertifiedOn;
        return new StepEntry(command.CertifiedOn, recognition.CertificateNumber);
    }
}
