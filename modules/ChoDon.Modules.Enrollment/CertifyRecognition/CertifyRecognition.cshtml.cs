using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.CertifyRecognition;

[Authorize(Permissions.DecideRecognition)]
internal sealed class CertifyRecognitionPage(
    CertifyRecognitionHandler handler,
    RecognitionReader reader,
    RecognitionAccess access,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts)
    : StepPage<CertifyRecognitionForm>(StepKind.Certify, reader, access, time, texts)
{
    protected override CertifyRecognitionForm Fill() => new()
    {
        CertificateNumber = Recognition.CertificateNumber,
        CertifiedOn = Recognition.CertifiedOn ?? Recognition.DecidedOn,
    };

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(id), cancellationToken);
}
