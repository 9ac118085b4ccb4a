using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Ui;
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

    protected override string Saved => Texts["Saved.ModelEdited", Village.Name];

    public List<SelectListItem> Names() => NameItems.Of(names, Texts, Model.Name);

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

    protected override Task<SaveResult> HandleAsync(CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(Model.Id), cancellationToken);

    protected override ConflictNotice Compare()
    {
        Input.Stamp = ModelState.Renew(Model.Stamp);
        return new ConflictNotice(
            Texts["Conflict.Model", Show.DateAndTime(Model.SavedAt)],
            Paths.EditModel(Village.Id, Model.Id),
            new FieldDifference(Texts["VillageModel.Name"], Texts.NameOf(Model.Name), Texts.NameOf(VietnameseText.Clean(Input.Name))),
            new FieldDifference(Texts["Village.FoundedOn"], Show.Date(Model.FoundedOn), Show.Date(Input.FoundedOn)),
            new FieldDifference(Texts["Village.DecisionNumber"], Model.DecisionNumber ?? "", VietnameseText.Clean(Input.DecisionNumber)));
    }
}
