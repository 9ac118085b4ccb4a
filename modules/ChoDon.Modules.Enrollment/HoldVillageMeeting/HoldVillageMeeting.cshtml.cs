using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.HoldVillageMeeting;

[Authorize(Permissions.EditRecognition)]
internal sealed class HoldVillageMeetingPage(
    HoldVillageMeetingHandler handler,
    RecognitionReader reader,
    RecognitionAccess access,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts)
    : StepPage<HoldVillageMeetingForm>(StepKind.HoldMeeting, reader, access, time, texts)
{
    protected override HoldVillageMeetingForm Fill() => new()
    {
        MeetingOn = Recognition.MeetingOn,
        MinutesNumber = Recognition.MinutesNumber,
        HouseholdsInvited = Recognition.HouseholdsInvited,
        HouseholdsPresent = Recognition.HouseholdsPresent,
        HouseholdsInFavour = Recognition.HouseholdsInFavour,
        Minutes = Recognition.Minutes,
    };

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(id), cancellationToken);
}
