using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.HoldVillageMeeting;

/// <param name="Step">What all steps have.</param>
/// <param name="MeetingOn">The day of the meeting.</param>
/// <param name="MinutesNumber">Number of the minutes, when they have one.</param>
/// <param name="HouseholdsInvited">Households invited.</param>
/// <param name="HouseholdsPresent">Households that came.</param>
/// <param name="HouseholdsInFavour">Those of them in favour of proposing the village.</param>
/// <param name="Minutes">What the minutes say, in short.</param>
internal sealed record HoldVillageMeetingCommand(
    StepCommand Step, DateOnly? MeetingOn, string? MinutesNumber, int? HouseholdsInvited, int? HouseholdsPresent, int? HouseholdsInFavour, string? Minutes);
