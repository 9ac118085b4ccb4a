using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.CheckByCommune;

[Authorize(Permissions.DecideRecognition)]
internal sealed class CheckByCommunePage(
    CheckByCommuneHandler handler,
    RecognitionReader reader,
    RecognitionAccess access,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts)
    : StepPage<CheckByCommuneForm>(StepKind.Check, reader, access, time, texts)
{
    protected override CheckByCommuneForm Fill() => new()
    {
        CheckedOn = Recognition.CheckedOn,
        ProposalNumber = Recognition.ProposalNumber,
        Proposal = Recognition.Proposal,
        OpinionWay = Recognition.OpinionWay,
        Opinions = Recognition.Opinions,
    };

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(id), cancellationToken);
}
