using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.EndCase;

[Authorize(Permissions.WorkOnCases)]
internal sealed class EndCasePage(
    EndCaseHandler handler, MediationDbContext data, CaseNumbers numbers, DistrictVillages villages, TimeProvider time, IStringLocalizer<MediationText> texts)
    : CaseFormPage<EndCaseForm>(data, numbers, time, texts)
{
    private const int PromisesAtFirst = 3;

    public List<SelectListItem> Results => Texts.Choices<Result>("Result");

    protected override string SavedKey => "Saved.Ended";

    protected override void Fill() => Input = new EndCaseForm
    {
        Stamp = Case.Stamp,
        EndedOn = villages.Today,
        Promises = [.. Enumerable.Range(0, PromisesAtFirst).Select(_ => new PromiseLine())],
    };

    protected override void Renew() => Input.Stamp = ModelState.Renew(Case.Stamp);

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
