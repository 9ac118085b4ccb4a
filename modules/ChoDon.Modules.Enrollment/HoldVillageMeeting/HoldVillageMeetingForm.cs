using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.HoldVillageMeeting;

internal sealed class HoldVillageMeetingForm : StepForm
{
    public DateOnly? MeetingOn { get; set; }

    public string? MinutesNumber { get; set; }

    public int? HouseholdsInvited { get; set; }

    public int? HouseholdsPresent { get; set; }

    public int? HouseholdsInFavour { get; set; }

    public string? Minutes { get; set; }

    public HoldVillageMeetingCommand ToCommand(Guid recognitionId) => new(Command(recognitionId), MeetingOn, MinutesNumber, HouseholdsInvited, HouseholdsPresent, HouseholdsInFavour, Minutes);
}
