using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.CountSessions;

/// <summary>Sessions that were held in some months, added up by topic, kind of area, month, kind or commune.</summary>
[Authorize(Permissions.ViewSessions)]
internal sealed class CountSessionsPage(
    TotalsReader reader, DistrictVillages villages, ISavedLists savedLists, IStringLocalizer<CampaignsText> texts) : PageModel
{
    private const int MostMonths = 240;

    [BindProperty(SupportsGet = true, Name = "by")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "map")]
    public string? Map { get; set; }

    public TotalsQuery Query { get; private set; } = new();

    public (Month From, Month To) Shown { get; private set; }

    public TotalsBy Shape { get; private set; }

    /// <summary>Nothing while the months are wrong.</summary>
    public TotalsTable? Table { get; private set; }

    /// <summary>When nothing was held: the month of the last session, if there is one.</summary>
    public Month? Last { get; private set; }

    public Unit Whole => villages.Unit;

    /// <summary>Whether there are communes to choose from.</summary>
    public bool HasCommunes => Whole.Level < UnitLevel.Commune;

    public IReadOnlyList<SavedList> SavedLists { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Communes { get; private set; } = [];

    public IEnumerable<SelectListItem> Shapes() =>
        Enum.GetValues<TotalsBy>()
            .Where(by => HasCommunes || by != TotalsBy.Commune)
            .Select(by => new SelectListItem(texts[$"Totals.By.{by}"], QueryWord.Of(by)));

    public IEnumerable<SelectListItem> Kinds() => texts.QueryChoices<SessionKind>("Kind");

    public IEnumerable<SelectListItem> Maps() =>
        [new(texts["Totals.AsItWas"], SessionQuery.AsItWas), new(texts["Totals.OnTodaysMap"], TotalsQuery.OnTodaysMap)];

    /// <summary>Columns of what was noted nowhere are left out.</summary>
    public IEnumerable<TotalsColumn> Columns(SessionTotals all)
    {
        yield return new TotalsColumn(texts["Plans.Sessions"], totals => totals.Sessions);
        if (all.Meetings != all.Sessions)
            yield return new TotalsColumn(texts["Totals.Meetings"], totals => totals.Meetings);
        yield return new TotalsColumn(texts["List.Villages"], totals => totals.Villages);
        yield return new TotalsColumn(texts["List.Attendance"], totals => totals.Attendance);
        if (all.Women > 0)
            yield return new TotalsColumn(texts["Totals.Women"], totals => totals.Women);
        if (all.Minority > 0)
            yield return new TotalsColumn(texts["Totals.Minority"], totals => totals.Minority);
        yield return new TotalsColumn(texts["List.Information"], totals => totals.UsefulInformation);
    }

    public async Task OnGetAsync(TotalsQuery query, CancellationToken cancellationToken)
    {
        Query = query;
        Shown = ReadMonths();
        Shape = query.TotalsBy == TotalsBy.Commune && !HasCommunes ? TotalsBy.Topic : query.TotalsBy;
        if (HasCommunes)
        {
            Communes =
            [
                .. villages.All
                    .Select(village => villages.Tree.AncestorAt(village.Id, UnitLevel.Commune)!)
                    .Distinct()
                    .Select(commune => new SelectListItem(commune.Name, commune.Id.ToString())),
            ];
        }

        SavedLists = await savedLists.OfAsync(Paths.Totals, cancellationToken);
        if (!ModelState.IsValid)
            return;
        var filter = new SessionFilter(
            UnitId: Communes.Any(commune => commune.Value == query.UnitId?.ToString()) ? query.UnitId : null,
            State: StateFilter.Counted,
            Kind: query.SessionKind,
            AsItWas: query.IsAsItWas);
        Table = await reader.ReadAsync(Shape, Shown.From, Shown.To, filter, cancellationToken);
        if (Table.All.Totals.Sessions == 0)
            Last = await reader.LastMonthAsync(filter, cancellationToken);
        From ??= Shown.From.ToString();
        To ??= Shown.To.ToString();
    }

    private (Month From, Month To) ReadMonths()
    {
        var current = Month.Of(villages.Today);
        var to = Read(nameof(To), To, current);
        var from = Read(nameof(From), From, new Month(to.Year, 1));
        if (ModelState.IsValid && to < from)
            ModelState.AddModelError(nameof(To), texts["Totals.Backwards"]);
        else if (ModelState.IsValid && from.FirstDay.AddMonths(MostMonths) <= to.FirstDay)
            ModelState.AddModelError(nameof(From), texts["Totals.TooLong", MostMonths]);
        return (from, to);
    }

    private Month Read(string field, string? typed, Month absent)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return absent;
        if (Month.TryParse(typed.Trim(), out var month) && month <= Month.Of(villages.Today))
            return month;
        ModelState.AddModelError(field, texts["Totals.MonthWrong"]);
        return absent;
    }
}
