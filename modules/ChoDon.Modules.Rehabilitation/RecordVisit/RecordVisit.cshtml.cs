using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.RecordVisit;

[Authorize(Permissions.WorkOnCases)]
internal sealed class RecordVisitPage(
    RecordVisitHandler handler, RehabilitationDbContext data, DistrictVillages villages, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : CaseFormPage<RecordVisitForm>(data, time, texts), IVisitPage
{
    public List<SelectListItem> Ways => Texts.Choices<VisitWay>("Way");

    protected override string SavedKey => "Saved.Visit";

    protected override Task FillAsync(CancellationToken cancellationToken)
    {
        Input = RecordVisitForm.New(villages.Today);
        return Task.CompletedTask;
    }

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
