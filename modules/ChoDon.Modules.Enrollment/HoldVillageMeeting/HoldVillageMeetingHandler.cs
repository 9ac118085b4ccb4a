using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.HoldVillageMeeting;

internal sealed class HoldVillageMeetingHandler(StepTaker steps, TimeProvider time)
{
    private const int MostHouseholds = 100_000;

    public Task<SaveResult> HandleAsync(HoldVillageMeetingCommand command, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            command.Step,
            StepKind.HoldMeeting,
            (recognition, problems) => Apply(command, recognition, problems),
            cancellationToken);

    private StepEntry Apply(HoldVillageMeetingCommand command, Recognition recognition, Problems problems)
    {
        problems.Day(nameof(command.MeetingOn), command.MeetingOn, recognition.AssessedOn!.Value, time.Today(), "Error.BeforeAssessment");
        recognition.MeetingOn = command.MeetingOn;
        recognition.MinutesNumber = problems.Optional(nameof(command.MinutesNumber), command.MinutesNumber, Recognition.NumberLength);
        recognition.Minutes = problems.Optional(nameof(command.Minutes), command.Minutes, Recognition.TextLength);
        recognition.HouseholdsInvited = problems.Count(nameof(command.HouseholdsInvited), command.HouseholdsInvited, 1, MostHouseholds);
        recognition.HouseholdsPresent = problems.Count(
            nameof(command.HouseholdsPresent), command.HouseholdsPresent, 1, command.HouseholdsInvited ?? MostHouseholds);
        recognition.HouseholdsInFavour = problems.Count(
            nameof(command.HouseholdsInFavour), command.HouseholdsInFavour, 0, command.HouseholdsPresent ?? MostHouseholds);
        return new StepEntry(command.MeetingOn, recognition.MinutesNumber);
    }
}
