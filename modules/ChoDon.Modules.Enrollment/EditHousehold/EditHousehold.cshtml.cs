using System.Globalization;
using ChoDon.Modules.Enrollment.Data;
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
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public EditHouseholdForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    /// <summary>Whether someone else saved the household while this form was open.</summary>
    public bool IsConflict { get; private set; }

    public string CitizenNumberHint => Household.HasCitizenNumber
        ? texts["Edit.CitizenNumberKept", Household.ShownCitizenNumber]
        : texts["Household.CitizenNumberHint"];

    public List<SelectListItem> Villages() => UnitItems.Villages(villages);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return NotFound();
        Household = household;
        Input = EditHouseholdForm.Of(household);
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
        ModelState.AddErrors(result, texts);
        if (result.Status == SaveStatus.Conflict)
            ShowConflict();
        return Page();
    }

    /// <summary>The fields that differ: what is stored now, and what was typed here.</summary>
    public IEnumerable<(string Label, string Stored, string Typed)> Differences()
    {
        (string Label, string Stored, string Typed)[] fields =
        [
            (texts["Household.Head"], Household.HeadName, VietnameseText.Clean(Input.HeadName)),
            (texts["Household.Address"], Household.Address ?? "", VietnameseText.Clean(Input.Address)),
            (texts["Person.BirthYear"], Year(Household.BirthYear), Year(Input.Person.BirthYear)),
            (texts["Person.Sex"], SexName(Household.Sex), SexName(Input.Person.Sex)),
            (texts["Person.EthnicGroup"], Given(Household.HasEthnicGroup), Given(Input.Person.EthnicGroup is { Length: > 0 })),
            (texts["Household.Phone"], Household.ShownPhone, PhoneNumber.Read(Input.Phone ?? "") is { } phone ? PhoneNumber.Show(phone) : Input.Phone ?? ""),
            (texts["Household.CitizenNumber"], Household.ShownCitizenNumber, TypedCitizenNumber),
            (texts["Household.Village"], VillageName(Household.UnitId), VillageName(Input.VillageId ?? Household.UnitId)),
            (texts["Household.Committed"], Show.Date(Household.Current?.CommittedOn), Show.Date(Input.CommittedOn)),
        ];
        return fields.Where(field => field.Stored != field.Typed);
    }

    // The form keeps what was typed; sent once more, it replaces what its reader has now seen.
    private void ShowConflict()
    {
        IsConflict = true;
        Input.Stamp = Household.Stamp;
        ModelState.Remove("Input.Stamp");
    }

    private string TypedCitizenNumber => Input switch
    {
        { CitizenNumber: { Length: > 0 } typed } => CitizenNumber.Mask(CitizenNumber.End(CitizenNumber.Clean(typed))),
        { RemoveCitizenNumber: true } => "",
        _ => Household.ShownCitizenNumber,
    };

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private string SexName(Sex? sex) => sex is { } given ? texts[$"Sex.{given}"] : "";

    private string Given(bool given) => given ? texts["Person.Given"] : "";

    private string VillageName(Guid unitId) => villages.Tree.PathName(unitId);
}
