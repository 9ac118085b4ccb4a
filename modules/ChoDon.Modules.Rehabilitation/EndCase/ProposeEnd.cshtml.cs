using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.EndCase;

[Authorize(Permissions.WorkOnCases)]
internal sealed class ProposeEndPage(
    ProposeEndHandler handler, RehabilitationDbContext data, CaseTexts opened, DistrictVillages villages, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : CaseFormPage<ProposeEndForm>(data, time, texts)
{
    public List<SelectListItem> Kinds => Texts.Choices<EndKind>("EndKind");

    public List<SelectListItem> Outcomes => Texts.Choices<Outcome>("Outcome");

    protected override string SavedKey => "Saved.Proposed";

    protected override Task FillAsync(CancellationToken cancellationToken)
    {
        Input = new ProposeEndForm
        {
            Stamp = Case.Stamp,
            Kind = Case.EndKind,
            Outcome = Case.Outcome,
            Grounds = opened.Grounds(Case),
            EndsOn = Case.ProposedEnd ?? villages.Today,
        };
        return Task.CompletedTask;
    }

    protected override void Renew() => Input.Stamp = ModelState.Renew(Case.Stamp);

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
