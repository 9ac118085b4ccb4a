using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using ChoDon.Platform.Ui.Totals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.CountSessions;

/// <summary>Sessions that were held in some months, added up by topic, kind of area, month, kind or commune.</summary>
[Authorize(Permissions.ViewSessions)]
internal sealed class CountSessionsPage(
    TotalsReader reader, DistrictVillages villages, ISavedLists savedLists, IStringLocalizer<CampaignsText> texts)
    : TotalsPage<TotalsBy>(villages, savedLists, texts)
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    /// <summary>Nothing while the months are wrong.</summary>
    public TotalsTable<SessionTotals>? Table { get; private set; }

    /// <summary>When nothing was held: the month of the last session, if there is one.</summary>
    public Month? Last { get; private set; }

    public IEnumerable<SelectListItem> Kinds() => Texts.QueryChoices<SessionKind>("Kind");

    public TotalsView View(TotalsTable<SessionTotals> table) => TotalsView.Of(
        Texts["Totals.Caption", Texts[$"Totals.By.{Shape}"].Value, Show.Month(Shown.From), Show.Month(Shown.To)],
        Texts[$"Totals.Row.{Shape}"],
        [.. Columns(table.All.Totals)],
        table);

    protected override string Path => Paths.Totals;

    protected override IEnumerable<(string Name, string? Value)> More =>
        [("kind", QueryWord.Read<SessionKind>(Kind) is { } kind ? QueryWord.Of(kind) : null)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await ChooseAsync(cancellationToken))
            return;
        var filter = new SessionFilter(
            UnitId: CommuneId, State: StateFilter.Counted, Kind: QueryWord.Read<SessionKind>(Kind), AsItWas: IsAsItWas);
        Table = await reader.ReadAsync(Shape, Shown.From, Shown.To, filter, cancellationToken);
        if (Table.All.Totals.Sessions == 0)
            Last = await reader.LastMonthAsync(filter, cancellationToken);
    }

    // Columns of what was noted nowhere are left out.
    private IEnumerable<TotalsColumn<SessionTotals>> Columns(SessionTotals all)
    {
        yield return new(Texts["Plans.Sessions"], totals => totals.Sessions);
        if (all.Meetings != all.Sessions)
            yield return new(Texts["Totals.Meetings"], totals => totals.Meetings);
        yield return new(Texts["List.Villages"], totals => totals.Villages);
        yield return new(Texts["List.Attendance"], totals => totals.Attendance);
        if (all.Women > 0)
            yield return new(Texts["Totals.Women"], totals => totals.Women);
        if (all.Minority > 0)
            yield return new(Texts["Totals.Minority"], totals => totals.Minority);
        yield return new(Texts["List.Information"], totals => totals.UsefulInformation);
    }
}
