using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.EditCase;

[Authorize(Permissions.WorkOnCases)]
internal sealed class EditCasePage(
    EditCaseHandler handler, MediationDbContext data, CaseNumbers numbers, DisputeKindCatalog kinds, TimeProvider time, IStringLocalizer<MediationText> texts)
    : CaseFormPage<EditCaseForm>(data, numbers, time, texts)
{
    public List<SelectListItem> Kinds { get; private set; } = [];

    protected override string SavedKey => "Saved.Edited";

    protected override void Fill() => Input = new EditCaseForm
    {
        Stamp = Case.Stamp,
        ReceivedOn = Case.ReceivedOn,
        KindId = Case.KindId,
        Mediators = Case.Mediators,
    };

    protected override void Renew() => Input.Stamp = ModelState.Renew(Case.Stamp);

    protected override async Task PrepareAsync(CancellationToken cancellationToken) =>
        Kinds = await kinds.ChoicesAsync([.. new[] { Case.KindId, Input.KindId }.OfType<Guid>()], cancellationToken);

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
