using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms.Conflicts;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.EditHousehold;

[Authorize(Permissions.EditHouseholds)]
internal sealed class EditHouseholdPage(
    EditHouseholdHandler handler,
    HouseholdReader reader,
    DistrictVillages villages,
    ModelChoices choices,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : SharedFormPage<EditHouseholdForm>(time, texts)
{
    private Guid _id;

    public HouseholdDetails Household { get; private set; } = null!;

    public string CitizenNumberHint => Household.HasCitizenNumber
        ? Texts["Edit.CitizenNumberKept", Household.ShownCitizenNumber]
        : Texts["Household.CitizenNumberHint"];

    public List<SelectListItem> Villages { get; private set; } = [];

    protected override string SavedText => Texts["Saved.Edited", VietnameseText.Clean(Input.HeadName)];

    protected override string SavedUrl => Paths.Household(_id);

    protected override ConflictMessage Message =>
        new(Texts["Conflict.Household", Show.DateAndTime(Household.SavedAt)], Paths.EditHousehold(_id), Paths.Household(_id));

    protected override IReadOnlyList<FormField<EditHouseholdForm>> Fields =>
    [
        new(Texts["Household.Head"], form => VietnameseText.Clean(form.HeadName), (from, to) => to.HeadName = from.HeadName),
        .. PersonFormFields.Of<EditHouseholdForm>(Texts, form => form.Person),
        new(Texts["Household.Address"], form => VietnameseText.Clean(form.Address), (from, to) => to.Address = from.Address),
        new(Texts["Household.Phone"], form => Phone(form.Phone), (from, to) => to.Phone = from.Phone),
        new(
            Texts["Household.CitizenNumber"],
            form => form.ShownCitizenNumber(),
            (from, to) => (to.CitizenNumber, to.RemoveCitizenNumber) = (from.CitizenNumber, from.RemoveCitizenNumber),
            IsConcealed: true),
        new(Texts["Household.Village"], form => VillageName(form.VillageId), (from, to) => to.VillageId = from.VillageId),
        new(Texts["Household.Committed"], form => Show.Date(form.CommittedOn), (from, to) => to.CommittedOn = from.CommittedOn),
    ];

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        _id = id;
        return ShowAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        _id = id;
        return SaveAsync(cancellationToken);
    }

    protected override async Task<EditHouseholdForm?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(_id, cancellationToken) is not { } household)
            return null;
        Household = household;
        Villages = await choices.ListAsync(cancellationToken);
        return EditHouseholdForm.Of(
            household, household.Current is { } current ? await choices.ChoiceOfAsync(household.UnitId, current.ModelId, cancellationToken) : null);
    }

    protected override async Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken)
    {
        var result = await handler.HandleAsync(Input.ToCommand(_id), cancellationToken);
        if (result.Status == SaveStatus.Saved)
            TempData.Doubt(CitizenNumber.Doubts(Input.CitizenNumber, Input.Person).Select(key => Texts[key].Value));
        return result;
    }

    private static string Phone(string? typed) => PhoneNumber.Read(typed ?? "") is { } number ? PhoneNumber.Show(number) : typed ?? "";

    private string VillageName(Guid? choice) => choice switch
    {
        null => "",
        { } unit when villages.Tree.Find(unit) is not null => villages.Tree.PathName(unit),
        { } model => Villages.Find(item => item.Value == model.ToString()) is { } item ? $"{item.Text}, {item.Group.Name}" : "",
    };
}
