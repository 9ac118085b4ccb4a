using System.Globalization;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

[Authorize(Permissions.EditHouseholds)]
internal sealed class ResolveDuplicatePage(
    ResolveDuplicatesHandler handler,
    HouseholdReader reader,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public ResolveForm Input { get; set; } = new();

    public HouseholdDetails First { get; private set; } = null!;

    public HouseholdDetails Second { get; private set; } = null!;

    public string VillageName => villages.Tree.PathName(First.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid first, Guid second, CancellationToken cancellationToken)
    {
        if (!await FindAsync(first, second, cancellationToken))
            return NotFound();
        if (Second.DissolvedOn is not null || First.DissolvedOn is not null)
            return LocalRedirect(Paths.Duplicates);
        Suggest();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid first, Guid second, CancellationToken cancellationToken)
    {
        if (!await FindAsync(first, second, cancellationToken))
            return NotFound();
        var result = await handler.MergeAsync(first, second, Input, cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
        {
            Input.FirstStamp = ModelState.Renew(First.Stamp, "Input.FirstStamp");
            Input.SecondStamp = ModelState.Renew(Second.Stamp, "Input.SecondStamp");
            return refusal;
        }

        TempData.Tell(result, texts["Saved.DuplicateMerged"], time);
        return LocalRedirect(Paths.MergedHousehold(first));
    }

    public async Task<IActionResult> OnPostApartAsync(Guid first, Guid second, CancellationToken cancellationToken)
    {
        var result = await handler.KeepApartAsync(first, second, cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        TempData.Tell(result, texts["Saved.KeptApart"], time);
        return LocalRedirect(Paths.Duplicates);
    }

    public IEnumerable<(string Label, string First, string Second)> Lines() =>
        Fields().Select(field => (field.Label, field.First, field.Second));

    /// <summary>Only what differs has to be chosen.</summary>
    public IEnumerable<ResolveChoice> Choices() =>
        Fields().Where(field => field.Name is not null && field.First != field.Second).Select(field => new ResolveChoice(
            field.Name!,
            field.Label,
            [
                .. field.Name == nameof(Input.Members) ? [Option("", texts["Resolve.BothMembers"], Input.Members is null)] : (SelectListItem[])[],
                Option($"{Side.First}", field.First, field.Chosen == Side.First),
                Option($"{Side.Second}", field.Second, field.Chosen == Side.Second),
            ]));

    private IEnumerable<(string? Name, string Label, string First, string Second, Side? Chosen)> Fields() =>
    [
        (nameof(Input.HeadName), texts["Household.Head"], First.HeadName, Second.HeadName, Input.HeadName),
        (nameof(Input.Person), texts["Resolve.Person"], PersonOf(First), PersonOf(Second), Input.Person),
        (nameof(Input.Address), texts["Household.Address"], First.Address ?? "", Second.Address ?? "", Input.Address),
        (nameof(Input.Phone), texts["Household.Phone"], First.ShownPhone, Second.ShownPhone, Input.Phone),
        (nameof(Input.CitizenNumber), texts["Household.CitizenNumber"], First.ShownCitizenNumber, Second.ShownCitizenNumber, Input.CitizenNumber),
        (nameof(Input.Members), texts["Member.Title"], MembersOf(First), MembersOf(Second), Input.Members),
        (nameof(Input.Membership), texts["Household.Membership"], MembershipOf(First), MembershipOf(Second), Input.Membership),
        (null, texts["Household.Saved"], Show.DateAndTime(First.SavedAt), Show.DateAndTime(Second.SavedAt), null),
    ];

    private SelectListItem Option(string value, string text, bool selected) =>
        new(text.Length == 0 ? texts["Resolve.Nothing"] : text, value, selected);

    // What stands on one side only is what most people would keep.
    private void Suggest() => Input = new ResolveForm
    {
        FirstStamp = First.Stamp,
        SecondStamp = Second.Stamp,
        Person = PersonOf(First).Length > 0 ? Side.First : Side.Second,
        Address = First.Address is not null ? Side.First : Side.Second,
        Phone = First.Phone is not null ? Side.First : Side.Second,
        CitizenNumber = First.HasCitizenNumber ? Side.First : Side.Second,
        Membership = First.Memberships.Count > 0 ? Side.First : Side.Second,
    };

    private string PersonOf(HouseholdDetails household)
    {
        string?[] parts =
        [
            household.BirthYear?.ToString(CultureInfo.InvariantCulture),
            texts.SexName(household.Sex),
            household.HasEthnicGroup ? texts["Resolve.EthnicGroupGiven"].Value : null,
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private string MembersOf(HouseholdDetails household) =>
        string.Join(", ", household.Members.Select(member => member.Name ?? texts["Member.Nameless"]));

    private string MembershipOf(HouseholdDetails household) => household.Current is { } current
        ? texts["Household.MemberSince", Show.Date(current.JoinedOn)]
        : texts["Household.NotMember"];

    private async Task<bool> FindAsync(Guid first, Guid second, CancellationToken cancellationToken)
    {
        if (first == second
            || await reader.FindAsync(first, cancellationToken) is not { } one
            || await reader.FindAsync(second, cancellationToken) is not { } other
            || one.UnitId != other.UnitId)
        {
            return false;
        }

        (First, Second) = (one, other);
        return true;
    }
}
