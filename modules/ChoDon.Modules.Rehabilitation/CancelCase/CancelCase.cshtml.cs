using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.CancelCase;

[Authorize(Permissions.WorkOnCases)]
internal sealed class CancelCasePage(CancelCaseHandler handler, RehabilitationDbContext data, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : CaseFormPage<ReasonForm>(data, time, texts)
{
    protected override string SavedKey => "Saved.Cancelled";

    protected override Task FillAsync(CancellationToken cancellationToken)
    {
        Input.Stamp = Case.Stamp;
        return Task.CompletedTask;
    }

    protected override void Renew() => Input.Stamp = ModelState.Renew(Case.Stamp);

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
