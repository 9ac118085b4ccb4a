using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Modules.Enrollment.Web.Conflicts;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.SaveVillageTag;

[Authorize(Permissions.EditVillages)]
internal sealed class SaveVillageTagPage(
    SaveVillageTagHandler handler, VillageReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : VillageFormPage<SaveVillageTagForm>(reader, time, texts)
{
    /// <summary>What is stored, or null for a new one.</summary>
    public VillageTag? Known { get; private set; }

    protected override string SavedText => Texts["Saved.Tag", Village.Name];

    public List<SelectListItem> Tags() => TagItems.All(Texts);

    protected override ConflictMessage? Message => Known is null ? null : new(
        Texts["Conflict.Tag", Show.DateAndTime(Known.SavedAt)], Paths.EditTag(Village.Id, Known.Id), Paths.Village(Village.Id));

    public Task<IActionResult> OnGetAsync(Guid id, Guid? tagId, CancellationToken cancellationToken) => ShowAsync(id, tagId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? tagId, CancellationToken cancellationToken) =>
        !IsAnswer && Input.Id == Guid.Empty ? BadRequest() : await SaveAsync(id, tagId, cancellationToken);

    protected override bool Find(VillageDetails details, Guid? key)
    {
        Known = details.Tags.FirstOrDefault(tag => tag.Id == key);
        return key is null || Known is not null;
    }

    protected override SaveVillageTagForm Fill() =>
        Known is null ? new SaveVillageTagForm { Id = Guid.CreateVersion7() } : SaveVillageTagForm.Of(Known);

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
