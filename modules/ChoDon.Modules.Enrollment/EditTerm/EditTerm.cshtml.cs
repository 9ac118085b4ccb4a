using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.EditTerm;

[Authorize(Permissions.EditVillages)]
internal sealed class EditTermPage(
    EditTermHandler handler, VillageReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : VillageFormPage<EditTermForm>(reader, time, texts)
{
    public VillageModel Model { get; private set; } = null!;

    public PostHolder Term { get; private set; } = null!;

    protected override string SavedText => Texts["Saved.TermEdited", VietnameseText.Clean(Input.Name)];

    protected override ConflictMessage Message => new(
        Texts["Conflict.Term", Show.DateAndTime(Model.SavedAt)], Paths.EditTerm(Village.Id, Term.Id), Paths.Village(Village.Id));

    public Task<IActionResult> OnGetAsync(Guid id, Guid termId, CancellationToken cancellationToken) => ShowAsync(id, termId, cancellationToken);

    public Task<IActionResult> OnPostAsync(Guid id, Guid termId, CancellationToken cancellationToken) => SaveAsync(id, termId, cancellationToken);

    protected override bool Find(VillageDetails details, Guid? key)
    {
        if (details.Models.FirstOrDefault(model => model.Terms.Any(term => term.Id == key)) is not { } found)
            return false;
        Model = found.Model;
        Term = found.Terms.First(term => term.Id == key);
        return true;
    }

    protected override EditTermForm Fill() => EditTermForm.Of(Term, Model.Stamp);

    protected override Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(Term.Id), cancellationToken);

    protected override IReadOnlyList<FormField<EditTermForm>> Fields =>
    [
        new(Texts["Village.Person"], form => VietnameseText.Clean(form.Name), (from, to) => to.Name = from.Name),
        new(Texts["Village.FirstDay"], form => Show.Date(form.FirstDay), (from, to) => to.FirstDay = from.FirstDay),
        new(Texts["Village.PlannedEnd"], form => Show.Date(form.PlannedEnd), (from, to) => to.PlannedEnd = from.PlannedEnd),
        new(Texts["Village.LastDay"], form => Show.Date(form.LastDay), (from, to) => to.LastDay = from.LastDay),
    ];
}
