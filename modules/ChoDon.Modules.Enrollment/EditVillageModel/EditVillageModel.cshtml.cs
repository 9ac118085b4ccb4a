using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.EditVillageModel;

[Authorize(Permissions.EditVillages)]
internal sealed class EditVillageModelPage(
    EditVillageModelHandler handler, VillageReader reader, ModelNames names, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : VillageFormPage<EditVillageModelForm>(reader, time, texts)
{
    public VillageModel Model { get; private set; } = null!;

    protected override string SavedText => Texts["Saved.ModelEdited", Village.Name];

    public List<SelectListItem> Names() => NameItems.Of(names, Texts, Model.Name);

    protected override ConflictMessage Message => new(
        Texts["Conflict.Model", Show.DateAndTime(Model.SavedAt)], Paths.EditModel(Village.Id, Model.Id), Paths.Village(Village.Id));

    public Task<IActionResult> OnGetAsync(Guid id, Guid modelId, CancellationToken cancellationToken) => ShowAsync(id, modelId, cancellationToken);

    public Task<IActionResult> OnPostAsync(Guid id, Guid modelId, CancellationToken cancellationToken) => SaveAsync(id, modelId, cancellationToken);

    protected override bool Find(VillageDetails details, Guid? key)
    {
        if (key is not { } modelId || details.Model(modelId) is not { } found)
            return false;
        Model = found.Model;
        return true;
    }

    protected override EditVillageModelForm Fill() => EditVillageModelForm.Of(Model);

    protected override Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(Model.Id), cancellationToken);

    protected override IReadOnlyList<FormField<EditVillageModelForm>> Fields =>
    [
        new(Texts["VillageModel.Name"], form => Texts.NameOf(VietnameseText.Clean(form.Name)), (from, to) => to.Name = from.Name),
        new(Texts["Village.FoundedOn"], form => Show.Date(form.FoundedOn), (from, to) => to.FoundedOn = from.FoundedOn),
        new(Texts["Village.DecisionNumber"], form => VietnameseText.Clean(form.DecisionNumber), (from, to) => to.DecisionNumber = from.DecisionNumber),
    ];
}
