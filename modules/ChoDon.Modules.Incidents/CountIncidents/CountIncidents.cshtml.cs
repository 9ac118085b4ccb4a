using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Modules.Incidents.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Totals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.CountIncidents;

/// <summary>Counts of some months, added up by outcome, kind, commune or month.</summary>
[Authorize(Permissions.View)]
internal sealed class CountIncidentsPage(
    TotalsReader reader, DistrictVillages villages, ISavedLists savedLists, IStringLocalizer<IncidentsText> texts)
    : TotalsPage<TotalsBy>(villages, savedLists, texts)
{
    /// <summary>Nothing while the months are wrong.</summary>
    public TotalsTable<CountTotals>? Table { get; private set; }

    /// <summary>When nothing was counted: the last month in which something was, if any.</summary>
    public Month? Last { get; private set; }

    public TotalsView View(TotalsTable<CountTotals> table) => TotalsView.Of<CountTotals>(
        Texts["Totals.Caption", Texts[$"Totals.By.{Shape}"].Value, Show.Month(Shown.From), Show.Month(Shown.To)],
        Texts[$"Totals.By.{Shape}"],
        [
            new(Texts["Totals.Cases"], totals => totals.Cases),
            new(Texts["Totals.Criminal"], totals => totals.Criminal),
            .. Subjects(Texts["Totals.CriminalSubjects"], totals => totals.CriminalSubjects),
            new(Texts["Totals.Administrative"], totals => totals.Administrative),
            .. Subjects(Texts["Totals.AdministrativeSubjects"], totals => totals.AdministrativeSubjects),
            new(Texts["Totals.Other"], totals => totals.Other),
            new(Texts["Totals.NotStated"], totals => totals.NotStated),
            new(Texts["Count.HelpedShort"], totals => totals.Helped),
        ],
        table);

    public bool SeesSubjects { get; } = villages.SeesSmallNumbers;

    protected override string Path => Paths.Totals;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await ChooseAsync(cancellationToken))
            return;
        var filter = new CountFilter(UnitId: CommuneId, AsItWas: IsAsItWas);
        Table = await reader.ReadAsync(Shape, Shown.From, Shown.To, filter, cancellationToken);
        if (Table.All.Totals.Cases == 0)
            Last = await reader.LastMonthAsync(filter, cancellationToken);
    }

    private IEnumerable<TotalsColumn<CountTotals>> Subjects(string heading, Func<CountTotals, int> of) =>
        SeesSubjects ? [new(heading, of)] : [];
}
