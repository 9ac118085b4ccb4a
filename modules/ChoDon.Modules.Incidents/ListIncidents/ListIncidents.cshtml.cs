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
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.ListIncidents;

[Authorize(Permissions.View)]
internal sealed class ListIncidentsPage(
    ListIncidentsHandler handler,
    DistrictVillages villages,
    KindCatalog kinds,
    ISavedLists savedLists,
    IStringLocalizer<IncidentsText> texts) : PlacedListPage<CountQuery>(villages, savedLists, texts)
{
    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string? Outcome { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "helped")]
    public string? Helped { get; set; }

    public CountList Counts { get; private set; } = null!;

    public bool MayRecord => Villages.HoldsSomewhere(Permissions.Record);

    public bool MayImport => Villages.HoldsSomewhere(Permissions.Import);

    public bool MayEditKinds => Villages.Holds(Permissions.EditKinds, Villages.District.Id);

    public bool SeesSubjects => Villages.SeesSmallNumbers;

    public string? ExportUrl => Villages.HoldsSomewhere(Permissions.Export) ? Query.ExportUrl : null;

    public List<SelectListItem> Kinds { get; private set; } = [];

    public IEnumerable<SelectListItem> Outcomes() => texts.QueryChoices<Outcome>("Outcome");

    public IEnumerable<SelectListItem> HelpedOrNot() => [new(texts["List.HelpedOnly"], CountQuery.Yes)];

    public string? PreviousUrl => Counts is { HasBefore: true, Rows: [var first, ..] } ? Query.Url(("before", first.Id.ToString())) : null;

    public string? NextUrl => Counts is { HasAfter: true, Rows: [.., var last] } ? Query.Url(("after", last.Id.ToString())) : null;

    public string KindOf(IncidentCount count) =>
        Kinds.Find(kind => kind.Value == count.KindId.ToString())?.Text ?? texts["Count.NoKind"];

    /// <summary>Where a count is changed: alone, or in its sheet; nothing for who may not.</summary>
    public string? EditUrl(IncidentCount count)
    {
        if (!Villages.Holds(Permissions.Record, count.UnitId))
            return null;
        if (!count.FromSheet)
            return Paths.Edit(count.Id);
        return Villages.Tree.CommuneOf(count.UnitId) is { } commune && Villages.Holds(Permissions.Record, commune.Id)
            ? Paths.SheetOf(commune.Id, Month.Of(count.Month), count.KindId)
            : null;
    }

    protected override string Path => Paths.List;

    public async Task OnGetAsync(CountQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        await BeginAsync(query, cancellationToken);
        var known = await kinds.AllAsync(cancellationToken);
        Kinds = [.. await kinds.ChoicesAsync([.. known.Select(kind => kind.Id)], cancellationToken), new(texts["Count.NoKind"], CountQuery.None)];
        Counts = await handler.HandleAsync(query.Filter, after, before, cancellationToken);
    }
}
