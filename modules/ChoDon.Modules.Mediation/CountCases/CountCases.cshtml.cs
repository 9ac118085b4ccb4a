using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.CountCases;

/// <summary>How many cases there were, by village and month: what everybody may know.</summary>
[Authorize(Permissions.ViewCounts)]
internal sealed class CountCasesPage(
    CountCasesHandler handler,
    DistrictVillages villages,
    DisputeKindCatalog kinds,
    ISavedLists savedLists,
    IStringLocalizer<MediationText> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "ended")]
    public string? Ended { get; set; }

    [BindProperty(SupportsGet = true, Name = "became")]
    public string? Became { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    public CountQuery Query { get; private set; } = new();

    public CountList Counts { get; private set; } = null!;

    public Unit Whole => villages.Unit;

    public bool MayWork => villages.HoldsSomewhere(Permissions.WorkOnCases);

    public bool MayAssign => villages.HoldsSomewhere(Permissions.AssignPeople);

    public bool MayImport => villages.HoldsSomewhere(Permissions.ImportCases);

    public bool MayEditKinds => villages.Holds(Permissions.EditKinds, villages.District.Id);

    public string? ExportUrl => villages.HoldsSomewhere(Permissions.ExportCounts) ? Query.ExportUrl : null;

    public IReadOnlyList<SavedList> SavedLists { get; private set; } = [];

    public List<SelectListItem> Kinds { get; private set; } = [];

    public List<SelectListItem> Units() => UnitItems.VillagesAndCommunes(villages, name => texts["List.Whole", name]);

    public IEnumerable<SelectListItem> Results() => texts.QueryChoices<Result>("Result");

    public IEnumerable<SelectListItem> ResultsByNow() => Results().Append(new SelectListItem(texts["Result.Open"], CountQuery.Open));

    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    public string? PreviousUrl => Counts is { HasBefore: true, Rows: [var first, ..] } ? Query.Url(("before", PlaceIn(first))) : null;

    public string? NextUrl => Counts is { HasAfter: true, Rows: [.., var last] } ? Query.Url(("after", PlaceIn(last))) : null;

    public async Task OnGetAsync(CountQuery query, string? after, string? before, CancellationToken cancellationToken)
    {
        Query = query;
        ModelState.CheckMonths((From, query.Filter.From), (To, query.Filter.To), texts);
        Kinds =
        [
            .. await kinds.ChoicesAsync(query.Filter.KindId is { } kind ? [kind] : [], cancellationToken),
            new SelectListItem(texts["Case.NoKind"], CountQuery.None),
        ];
        SavedLists = await savedLists.OfAsync(Paths.Counts, cancellationToken);
        Counts = await handler.HandleAsync(query.Filter, CountPlace.Read(after), CountPlace.Read(before), cancellationToken);
    }

    private static string PlaceIn(VillageMonth row) => new CountPlace(row.Month, row.UnitId).ToString();
}
