using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ListHouseholds;

[Authorize(Permissions.ViewHouseholds)]
internal sealed class ListHouseholdsPage(
    ListHouseholdsHandler handler, DistrictVillages villages, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    /// <summary>Also households that take part no longer.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public Unit Whole => villages.Unit;

    public bool MayEnrol => villages.All.Any(village => villages.Holds(Permissions.EditHouseholds, village.Id));

    public bool MayImport => villages.All.Any(village => villages.Holds(Permissions.ImportHouseholds, village.Id));

    public HouseholdList Households { get; private set; } = null!;

    public bool IsFiltered => Unit is not null || All || !string.IsNullOrWhiteSpace(Search);

    public List<SelectListItem> Units() => UnitItems.VillagesAndCommunes(villages, name => texts["List.Whole", name]);

    public string PlaceOf(HouseholdRow row)
    {
        string?[] names = [row.Address, villages.Tree.Find(row.UnitId)?.Name, villages.Tree.AncestorAt(row.UnitId, UnitLevel.Commune)?.Name];
        return string.Join(", ", names.Where(name => name is not null));
    }

    public string? PreviousUrl =>
        Households is { HasBefore: true, Rows: [var first, ..] } ? PageUrl("before", first.Id) : null;

    public string? NextUrl =>
        Households is { HasAfter: true, Rows: [.., var last] } ? PageUrl("after", last.Id) : null;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Households = await handler.HandleAsync(new HouseholdFilter(Unit, Search, All, After, Before), cancellationToken);

    private string PageUrl(string cursor, Guid id)
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrWhiteSpace(Search))
            query.Add("q", Search);
        if (Unit is { } unit)
            query.Add("unit", unit.ToString());
        if (All)
            query.Add("all", "true");
        query.Add(cursor, id.ToString());
        return Paths.Households + query;
    }
}
