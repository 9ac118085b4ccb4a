using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Modules.Incidents.Web;
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

namespace ChoDon.Modules.Incidents.ListIncidents;

[Authorize(Permissions.View)]
internal sealed class ListIncidentsPage(
    ListIncidentsHandler handler,
    DistrictVillages villages,
    KindCatalog kinds,
    ISavedLists savedLists,
    IStringLocalizer<IncidentsText> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string? Outcome { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "helped")]
    public string? Helped { get; set; }

    public CountQuery Query { get; private set; } = new();

    public CountList Counts { get; private set; } = null!;

    public Unit Whole => villages.Unit;

    public bool MayRecord => villages.HoldsSomewhere(Permissions.Record);

    public bool MayImport => villages.HoldsSomewhere(Permissions.Import);

    public bool MayEditKinds => villages.Holds(Permissions.EditKinds, villages.District.Id);

    public string? ExportUrl => villages.HoldsSomewhere(Permissions.Export) ? Query.ExportUrl : null;

    public IReadOnlyList<SavedList> SavedLists { get; private set; } = [];

    public List<SelectListItem> Kinds { get; private set; } = [];

    public List<SelectListItem> Units() => UnitItems.VillagesAndCommunes(villages, name => texts["List.Whole", name]);

    public IEnumerable<SelectListItem> Outcomes() => texts.QueryChoices<Outcome>("Outcome");

    public IEnumerable<SelectListItem> HelpedOrNot() => [new(texts["List.HelpedOnly"], CountQuery.Yes)];

    public string? PreviousUrl => Counts is { HasBefore: true, Rows: [var first, ..] } ? Query.Url(("before", first.Id.ToString())) : null;

    public string? NextUrl => Counts is { HasAfter: true, Rows: [.., var last] } ? Query.Url(("after", last.Id.ToString())) : null;

    public string KindOf(IncidentCount count) =>
        Kinds.Find(kind => kind.Value == count.KindId.ToString())?.Text ?? texts["Count.NoKind"];

    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    /// <summary>Where a count is changed: alone, or in its sheet; nothing for who may not.</summary>
    public string? EditUrl(IncidentCount count)
    {
        if (!villages.Holds(Permissions.Record, count.UnitId))
            return null;
        if (!count.FromSheet)
            return Paths.Edit(count.Id);
        return villages.Tree.AncestorAt(count.UnitId, UnitLevel.Commune) is { } commune && villages.Holds(Permissions.Record, commune.Id)
            ? Paths.SheetOf(commune.Id, Month.Of(count.Month), count.KindId)
            : null;
    }

    public async Task OnGetAsync(CountQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        Query = query;
        ModelState.CheckMonths((From, query.Filter.From), (To, query.Filter.To), texts, "Error.MonthUnread");
        var known = await kinds.AllAsync(cancellationToken);
        Kinds = [.. await kinds.ChoicesAsync([.. known.Select(kind => kind.Id)], cancellationToken), new(texts["Count.NoKind"], CountQuery.None)];
        SavedLists = await savedLists.OfAsync(Paths.List, cancellationToken);
        Counts = await handler.HandleAsync(query.Filter, after, before, cancellationToken);
    }
}
