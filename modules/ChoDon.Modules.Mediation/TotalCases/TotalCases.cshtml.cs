using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Totals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.TotalCases;

/// <summary>Cases received in some months and what became of them, added up by kind, commune or month.</summary>
[Authorize(Permissions.ViewCounts)]
internal sealed class TotalCasesPage(
    TotalsReader reader, CountCasesHandler counts, DistrictVillages villages, ISavedLists savedLists, IStringLocalizer<MediationText> texts)
    : TotalsPage<TotalsBy>(villages, savedLists, texts)
{
    /// <summary>Nothing while the months are wrong.</summary>
    public TotalsTable<CaseTotals>? Table { get; private set; }

    /// <summary>When there was nothing: the last month in which there was something, if any.</summary>
    public Month? Last { get; private set; }

    public TotalsView View(TotalsTable<CaseTotals> table) => TotalsView.Of<CaseTotals>(
        Texts["Totals.Caption", Texts[$"Totals.By.{Shape}"].Value, Show.Month(Shown.From), Show.Month(Shown.To)],
        Texts[$"Totals.By.{Shape}"],
        [
            new(Texts["Counts.Cases"], totals => totals.Cases),
            new(Texts["Result.Settled"], totals => totals.Settled),
            new(Texts["Result.NotSettled"], totals => totals.NotSettled),
            new(Texts["Result.Referred"], totals => totals.Referred),
            new(Texts["Result.Withdrawn"], totals => totals.Withdrawn),
            new(Texts["Result.Open"], totals => totals.Open),
        ],
        table);

    protected override string Path => Paths.Totals;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await ChooseAsync(cancellationToken))
            return;
        var filter = new CountFilter(UnitId: CommuneId, AsItWas: IsAsItWas);
        Table = await reader.ReadAsync(Shape, Shown.From, Shown.To, filter, cancellationToken);
        if (Table.All.Totals.Cases == 0)
            Last = await counts.LastMonthAsync(filter, cancellationToken);
    }
}
