using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
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
    public VillageTag? Stored { get; private set; }

    protected override string Saved => Texts["Saved.Tag", Village.Name];

    public List<SelectListItem> Tags() => TagItems.All(Texts);

    public Task<IActionResult> OnGetAsync(Guid id, Guid? tagId, CancellationToken cancellationToken) => ShowAsync(id, tagId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? tagId, CancellationToken cancellationToken) =>
        Input.Id == Guid.Empty ? BadRequest() : await SaveAsync(id, tagId, cancellationToken);

    protected override bool Find(VillageDetails details, Guid? key)
    {
        Stored = details.Tags.FirstOrDefault(tag => tag.Id == key);
        return key is null || Stored is not null;
    }

    protected override SaveVillageTagForm Fill() =>
        Stored is null ? new SaveVillageTagForm { Id = Guid.CreateVersion7() } : SaveVillageTagForm.Of(Stored);

    protected override Task<SaveResult> HandleAsync(CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(Village.Id), cancellationToken);

    protected override ConflictNotice? Compare()
    {
        if (Stored is not { } stored)
            return null;
        Input.Stamp = ModelState.Renew(stored.Stamp);
        return new ConflictNotice(
            Texts["Conflict.Tag", Show.DateAndTime(stored.SavedAt)],
            Paths.EditTag(Village.Id, stored.Id),
            new FieldDifference(Texts["Tag.Title"], TagName(stored.Tag), TagName(Input.Tag)),
            new FieldDifference(Texts["Village.FirstDay"], Show.Date(stored.FirstDay), Show.Date(Input.FirstDay)),
            new FieldDifference(Texts["Village.LastDay"], Show.Date(stored.LastDay), Show.Date(Input.LastDay)));
    }

    private string TagName(AreaTag? tag) => tag is null ? "" : Texts[$"Tag.{tag}"];
}
