using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.CheckByCommune;

internal sealed class CheckByCommuneHandler(StepTaker steps, TimeProvider time)
{
    public Task<SaveResult> HandleAsync(CheckByCommuneCommand command, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            command.Step,
            StepKind.Check,
            (recognition, problems) => Apply(command, recognition, problems),
            cancellationToken);

    private StepEntry Apply(CheckByCommuneCommand command, Recognition recognition, Problems problems)
    {
        var earliest = recognition.MeetingOn is { } day && recognition.State == RecognitionState.MeetingHeld ? day : recognition.AssessedOn!.Value;
        problems.Day(nameof(command.CheckedOn), command.CheckedOn, earliest, time.Today(), "Error.BeforeLastStep");
        recognition.CheckedOn = command.CheckedOn;
        recognition.ProposalNumber = problems.Text(nameof(command.ProposalNumber), command.ProposalNumber, Recognition.NumberLength, "Error.NumberMissing");
        recognition.Proposal = problems.Choice(nameof(command.Proposal), command.Proposal);
        recognition.OpinionWay = problems.Choice(nameof(command.OpinionWay), command.OpinionWay);
        recognition.Opinions = problems.Optional(nameof(command.Opinions), command.Opinions, Recognition.TextLength);
        return new StepEntry(command.CheckedOn, recognition.ProposalNumber, recognition.Proposal, recognition.Opinions);
    }
}
