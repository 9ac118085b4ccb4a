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
    IStringLocalizer<MediationText> texts) : PlacedListPage<CountQuery>(villages, savedLists, texts)
{
    [BindProperty(SupportsGet = true, Name = "ended")]
    public string? Ended { get; set; }

    [BindProperty(SupportsGet = true, Name = "became")]
    public string? Became { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    public CountList Counts { get; private set; } = null!;

    public bool MayWork => Villages.HoldsSomewhere(Permissions.WorkOnCases);

    public bool MayAssign => Villages.HoldsSomewhere(Permissions.AssignPeople);

    public bool MayImport => Villages.HoldsSomewhere(Permissions.ImportCases);

    public bool MayEditKinds => Villages.Holds(Permissions.EditKinds, Villages.District.Id);

    public string? ExportUrl => Villages.HoldsSomewhere(Permissions.ExportCounts) ? Query.ExportUrl : null;

    public List<SelectListItem> Kinds { get; private set; } = [];

    public IEnumerable<SelectListItem> Results() => texts.QueryChoices<Result>("Result");

    public IEnumerable<SelectListItem> ResultsByNow() => Results().Append(new SelectListItem(texts["Result.Open"], CountQuery.Open));

    public string? PreviousUrl => Counts is { HasBefore: true, Rows: [var first, ..] } ? Query.Url(("before", PlaceIn(first))) : null;

    public string? NextUrl => Counts is { HasAfter: true, Rows: [.., var last] } ? Query.Url(("after", PlaceIn(last))) : null;

    protected override string Path => Paths.Counts;

    public async Task OnGetAsync(CountQuery query, string? after, string? before, CancellationToken cancellationToken)
    {
        await BeginAsync(query, cancellationToken);
        Kinds =
        [
            .. await kinds.ChoicesAsync(query.Filter.KindId is { } kind ? [kind] : [], cancellationToken),
            new SelectListItem(texts["Case.NoKind"], CountQuery.None),
        ];
        Counts = await handler.HandleAsync(query.Filter, CountPlace.Read(after), CountPlace.Read(before), cancellationToken);
    }

    private static string PlaceIn(VillageMonth row) => new CountPlace(row.Month, row.UnitId).ToString();
}
