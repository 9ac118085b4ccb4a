using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.KeepAwardForms;

[Authorize(Permissions.EditForms)]
internal sealed class KeepAwardFormsPage(
    KeepAwardFormsHandler handler,
    AwardFormCatalog forms,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts)
    : KeepChoicesPage<AwardForm, KnownAwardForm, AwardFormForm>(handler, forms, villages, access, time, texts)
{
    public override string BackUrl => Paths.Occasions;

    public override string MoreFields => "~/Areas/commendations/Pages/KeepAwardForms/_AwardFormFields.cshtml";

    public override IReadOnlyList<string> MoreHeadings =>
        [Texts["AwardForms.Level"], Texts["AwardForms.ForCollectives"], Texts["AwardForms.ForPeople"]];

    public List<SelectListItem> Levels => Texts.Choices<AwardLevel>("Level");

    protected override string Permission => Permissions.EditForms;

    public override IReadOnlyList<string> MoreOf(KnownChoice choice) => choice is KnownAwardForm form
        ? [Texts[$"Level.{form.Level}"], Show.YesNo(form.IsForCollectives), Show.YesNo(form.IsForPeople)]
        : [];
}
