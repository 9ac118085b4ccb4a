using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.SaveVillageTag;

[Authorize(Permissions.EditVillages)]
internal sealed class SaveVillageTagPage(
    SaveVillageTagHandler handler, VillageReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : VillageRecordPage<SaveVillageTagForm, VillageTag>(reader, time, texts)
{
    protected override string SavedText => Texts["Saved.Tag", Village.Name];

    public List<SelectListItem> Tags() => Texts.Choices<AreaTag>("Tag");

    protected override string ConflictKey => "Conflict.Tag";

    protected override IReadOnlyList<VillageTag> Rows(VillageDetails details) => details.Tags;

    protected override string EditUrl(Guid id) => Paths.EditTag(Village.Id, id);

    protected override Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(Village.Id), cancellationToken);

    protected override IReadOnlyList<FormField<SaveVillageTagForm>> Fields =>
    [
        new(Texts["Tag.Title"], form => TagName(form.Tag), (from, to) => to.Tag = from.Tag),
        new(Texts["Village.FirstDay"], form => Show.Date(form.FirstDay), (from, to) => to.FirstDay = from.FirstDay),
        new(Texts["Village.LastDay"], form => Show.Date(form.LastDay), (from, to) => to.LastDay = from.LastDay),
    ];

    private string TagName(AreaTag? tag) => tag is null ? "" : Texts[$"Tag.{tag}"];
}
