using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Ui;
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

    protected override string Saved => Texts["Saved.TermEdited", VietnameseText.Clean(Input.Name)];

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

    protected override Task<SaveResult> HandleAsync(CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(Term.Id), cancellationToken);

    protected override ConflictNotice Compare()
    {
        Input.Stamp = ModelState.Renew(Model.Stamp);
        return new ConflictNotice(
            Texts["Conflict.Term", Show.DateAndTime(Model.SavedAt)],
            Paths.EditTerm(Village.Id, Term.Id),
            new FieldDifference(Texts["Village.Person"], Term.Name, VietnameseText.Clean(Input.Name)),
            new FieldDifference(Texts["Village.FirstDay"], Show.Date(Term.FirstDay), Show.Date(Input.FirstDay)),
            new FieldDifference(Texts["Village.PlannedEnd"], Show.Date(Term.PlannedEnd), Show.Date(Input.PlannedEnd)),
            new FieldDifference(Texts["Village.LastDay"], Show.Date(Term.LastDay), Show.Date(Input.LastDay)));
    }
}
