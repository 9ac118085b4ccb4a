using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.RevokeRecognition;

[Authorize(Permissions.DecideRecognition)]
internal sealed class RevokeRecognitionPage(
    RevokeRecognitionHandler handler,
    RecognitionReader reader,
    RecognitionAccess access,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts)
    : StepPage<RevokeRecognitionForm>(StepKind.Revoke, reader, access, time, texts)
{
    protected override RevokeRecognitionForm Fill() => new();

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(id), cancellationToken);
}
