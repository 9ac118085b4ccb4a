using System.Globalization;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public EditHouseholdForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    /// <summary>What someone else saved while this form was open, or null.</summary>
    public ConflictNotice? Conflict { get; private set; }

    public string CitizenNumberHint => Household.HasCitizenNumber
        ? texts["Edit.CitizenNumberKept", Household.ShownCitizenNumber]
        : texts["Household.CitizenNumberHint"];

    public List<SelectListItem> Villages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        Household = household;
        Input = EditHouseholdForm.Of(household);
        Input.VillageId = await choices.ChoiceOfAsync(household.UnitId, household.Current?.ModelId, cancellationToken);
        Villages = await choices.ListAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await handler.HandleAsync(Input.ToCommand(id), cancellationToken);
        if (result.Status == SaveStatus.Saved)
        {
            TempData.Saved(texts["Saved.Edited", VietnameseText.Clean(Input.HeadName)], time);
            TempData.Doubt(CitizenNumber.Doubts(Input.CitizenNumber, Input.Person));
            return LocalRedirect(Paths.Household(id));
        }

        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        Household = household;
        Villages = await choices.ListAsync(cancellationToken);
        ModelState.AddErrors(result, texts);
        if (result.Status == SaveStatus.Conflict)
            ShowConflict();
        return Page();
    }

    // The form keeps what was typed; sent once more, it replaces what its reader has now seen.
    private void ShowConflict()
    {
        Conflict = new ConflictNotice(
            texts["Conflict.Household", Show.DateAndTime(Household.SavedAt)],
            Paths.EditHousehold(Household.Id),
            new FieldDifference(texts["Household.Head"], Household.HeadName, VietnameseText.Clean(Input.HeadName)),
            new FieldDifference(texts["Household.Address"], Household.Address ?? "", VietnameseText.Clean(Input.Address)),
            new FieldDifference(texts["Person.BirthYear"], Year(Household.BirthYear), Year(Input.Person.BirthYear)),
            new FieldDifference(texts["Person.Sex"], texts.SexName(Household.Sex), texts.SexName(Input.Person.Sex)),
            new FieldDifference(texts["Person.EthnicGroup"], Given(Household.HasEthnicGroup), Given(Input.Person.EthnicGroup is { Length: > 0 })),
            new FieldDifference(texts["Household.Phone"], Household.ShownPhone, TypedPhone),
            new FieldDifference(texts["Household.CitizenNumber"], Household.ShownCitizenNumber, TypedCitizenNumber),
            new FieldDifference(texts["Household.Village"], VillageName(Household.UnitId), ChosenName(Input.VillageId ?? Household.UnitId)),
            new FieldDifference(texts["Household.Committed"], Show.Date(Household.Current?.CommittedOn), Show.Date(Input.CommittedOn)));
        Input.Stamp = ModelState.Renew(Household.Stamp);
    }

    private string TypedPhone => PhoneNumber.Read(Input.Phone ?? "") is { } phone ? PhoneNumber.Show(phone) : Input.Phone ?? "";

    private string TypedCitizenNumber => Input switch
    {
        { CitizenNumber: { Length: > 0 } typed } => CitizenNumber.Mask(CitizenNumber.End(CitizenNumber.Clean(typed))),
        { RemoveCitizenNumber: true } => "",
        _ => Household.ShownCitizenNumber,
    };

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private string Given(bool given) => given ? texts["Person.Given"] : "";

    private string VillageName(Guid unitId) => villages.Tree.PathName(unitId);

    private string ChosenName(Guid choice) => villages.Tree.Find(choice) is not null
        ? VillageName(choice)
        : Villages.Find(item => item.Value == choice.ToString())?.Text ?? "";
}
