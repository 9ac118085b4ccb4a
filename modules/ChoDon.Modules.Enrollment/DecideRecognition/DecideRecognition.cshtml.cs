using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.DecideRecognition;

[Authorize(Permissions.DecideRecognition)]
internal sealed class DecideRecognitionPage(
    DecideRecognitionHandler handler,
    RecognitionReader reader,
    RecognitionAccess access,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts)
    : StepPage<DecideRecognitionForm>(StepKind.Decide, reader, access, time, texts)
{
    protected override DecideRecognitionForm Fill() => new()
    {
        Outcome = Recognition.Outcome ?? Recognition.Proposal,
        DecisionNumber = Recognition.DecisionNumber,
        DecidedOn = Recognition.DecidedOn,
        Signer = Recognition.Signer,
    };

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(id), cancellationToken);
}
