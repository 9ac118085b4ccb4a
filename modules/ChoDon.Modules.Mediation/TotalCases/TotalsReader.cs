using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Totals;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.TotalCases;

/// <summary>Cases received in some months, added up by one thing, in one question to the database for the rows and one for their sum.</summary>
internal sealed class TotalsReader(
    MediationDbContext data,
    CaseCounts counts,
    DistrictVillages villages,
    IUnitDirectory directory,
    DisputeKindCatalog kinds,
    IStringLocalizer<MediationText> texts)
{
    public async Task<TotalsTable<CaseTotals>> ReadAsync(TotalsBy by, Month from, Month to, CountFilter filter, CancellationToken cancellationToken)
    {
        filter = filter with { From = from.FirstDay, To = to.LastDay };
        var rows = by switch
        {
            TotalsBy.Commune => await ByCommuneAsync(from, to, filter, cancellationToken),
            TotalsBy.Month => await ByMonthAsync(from, to, filter, cancellationToken),
            _ => await ByKindAsync(filter, cancellationToken),
        };
        var all = await CaseTotals.OfAsync(counts.Of(filter), cancellationToken);
        return new TotalsTable<CaseTotals>([.. rows], new(texts["Totals.All"], CountQuery.UrlOf(filter), all));
    }

    private async Task<IEnumerable<TotalsRow<CaseTotals>>> ByKindAsync(CountFilter filter, CancellationToken cancellationToken)
    {
        var found = await CaseTotals.ByAsync(
            counts.Of(filter).Select(one => new Keyed<Guid?, CountedCase> { Key = one.KindId, Row = one }), cancellationToken);
        return (await kinds.AllAsync(cancellationToken))
            .Where(kind => kind.IsOffered || found.Contains(kind.Id))
            .Select(kind => Row(kind.Name, filter with { KindId = kind.Id }, found[kind.Id]))
            .Append(Row(texts["Case.NoKind"], filter with { HasNoKind = true }, found[null]));
    }

    private async Task<IEnumerable<TotalsRow<CaseTotals>>> ByMonthAsync(Month from, Month to, CountFilter filter, CancellationToken cancellationToken)
    {
        var found = await CaseTotals.ByAsync(
            counts.Of(filter).Select(one => new Keyed<int, CountedCase> { Key = (one.Day.Year * 12) + one.Day.Month, Row = one }), cancellationToken);
        return from.Through(to).Select(month =>
            Row(Show.Month(month), filter with { From = month.FirstDay, To = month.LastDay }, found[(month.Year * 12) + month.Number]));
    }

    private async Task<IEnumerable<TotalsRow<CaseTotals>>> ByCommuneAsync(Month from, Month to, CountFilter filter, CancellationToken cancellationToken)
    {
        var maps = filter.AsItWas ? directory.SpansOf(DayRange.Of(from, to), villages.Today) : [new UnitSpan(DayRange.Of(from, to), villages.Tree)];
        var found = await CaseTotals.ByAsync(
            maps.Select(map => data.UnderCommunes(counts.Of(filter with { From = map.Days.First, To = map.Days.Last }), map.Map))
                .Aggregate((all, part) => all.Concat(part)),
            cancellationToken);
        return CommuneNames.Of(villages, maps, found.Select(commune => commune.Key), filter.UnitId)
            .Select(commune => Row(commune.Name, filter with { UnitId = commune.Id }, found[commune.Id]));
    }

    private static TotalsRow<CaseTotals> Row(string name, CountFilter filter, IEnumerable<CaseTotals> found) =>
        new(name, CountQuery.UrlOf(filter), found.FirstOrDefault(CaseTotals.None));
}
