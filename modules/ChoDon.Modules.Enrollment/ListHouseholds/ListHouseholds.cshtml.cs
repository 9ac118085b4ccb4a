using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;

namespace ChoDon.Modules.Enrollment.ListHouseholds;

[Authorize(Permissions.ViewHouseholds)]
internal sealed class ListHouseholdsPage(
    ListHouseholdsHandler handler, DistrictVillages villages, ISavedLists savedLists, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    private ListQuery _query = new();

    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "phone")]
    public string? Phone { get; set; }

    [BindProperty(SupportsGet = true, Name = "tag")]
    public string? Tag { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public ListQuery Query => _query;

    public Unit Whole => villages.Unit;

    public bool MayEnrol => villages.HoldsSomewhere(Permissions.EditHouseholds);

    public bool MayImport => villages.HoldsSomewhere(Permissions.ImportHouseholds);

    public string? ExportUrl => villages.HoldsSomewhere(Permissions.ExportHouseholds) ? _query.Url(Paths.ExportHouseholds) : null;

    public IReadOnlyList<SavedList> SavedLists { get; private set; } = [];

    /// <summary>Whether only the list is asked for: the frame around it is on the screen already.</summary>
    public bool IsPart => Request.Headers.ContainsKey("HX-Request") && !Request.Headers.ContainsKey("HX-History-Restore-Request");

    public HouseholdList Households { get; private set; } = null!;

    public List<SelectListItem> Units() => UnitItems.VillagesAndCommunes(villages, name => texts["List.Whole", name]);

    public IEnumerable<SelectListItem> States() => Choices(HouseholdState.Member, "List.State.");

    public IEnumerable<SelectListItem> Orders() => Choices(HouseholdOrder.Name, "List.Sort.");

    public IEnumerable<SelectListItem> Tags() => texts.QueryChoices<AreaTag>("Tag");

    public SelectListItem[] Phones() => [new(texts["List.Phone.With"], "with"), new(texts["List.Phone.Without"], "without")];

    public string PlaceOf(HouseholdRow row)
    {
        var place = villages.Tree.PlaceName(row.UnitId);
        return row.Address is { } address ? $"{address}, {place}" : place;
    }

    public string? PreviousUrl => Households is { HasBefore: true, Rows: [var first, ..] } ? PageUrl("before", first.Id, -1) : null;

    public string? NextUrl => Households is { HasAfter: true, Rows: [.., var last] } ? PageUrl("after", last.Id, 1) : null;

    private int PageNumber { get; set; }

    public async Task OnGetAsync(ListQuery query, Guid? after, Guid? before, [FromQuery] int? page, CancellationToken cancellationToken)
    {
        _query = query;
        PageNumber = Math.Clamp(page ?? 1, 1, 1000);
        Response.Headers.Vary = StringValues.Concat(Response.Headers.Vary, "HX-Request");
        if (!IsPart)
            SavedLists = await savedLists.OfAsync(Paths.Households, cancellationToken);
        Households = await handler.HandleAsync(query.Filter, new ListPlace(query.Order, after, before, PageNumber), cancellationToken);
    }

    private string PageUrl(string cursor, Guid id, int step) => _query.IsSearch
        ? _query.Url(Paths.Households, ("page", $"{PageNumber + step}"))
        : _query.Url(Paths.Households, (cursor, id.ToString()));

    private IEnumerable<SelectListItem> Choices<TChoice>(TChoice first, string textKey)
        where TChoice : struct, Enum =>
        Enum.GetValues<TChoice>().Select(choice => new SelectListItem(
            texts[textKey + choice], choice.Equals(first) ? "" : QueryWord.Of(choice)));
}
