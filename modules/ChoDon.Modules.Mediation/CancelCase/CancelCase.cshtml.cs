using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.CancelCase;

[Authorize(Permissions.WorkOnCases)]
internal sealed class CancelCasePage(
    CancelCaseHandler handler, MediationDbContext data, CaseNumbers numbers, TimeProvider time, IStringLocalizer<MediationText> texts)
    : CaseFormPage<ReasonForm>(data, numbers, time, texts)
{
    protected override string SavedKey => "Saved.Cancelled";

    protected override bool Fits => !Case.IsCancelled;

    protected override void Fill() => Input.Stamp = Case.Stamp;

    protected override void Renew() => Input.Stamp = ModelState.Renew(Case.Stamp);

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
