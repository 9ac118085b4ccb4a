using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Totals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.CountIncidents;

/// <summary>Counts of a filter added up by one thing, in one question to the database for the rows and one for their sum.</summary>
internal sealed class TotalsReader(
    IncidentsDbContext data,
    FilteredCounts filtered,
    DistrictVillages villages,
    IUnitDirectory directory,
    KindCatalog kinds,
    IStringLocalizer<IncidentsText> texts)
{
    /// <param name="by">What stands in a row.</param>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month.</param>
    /// <param name="filter">Which counts; its months are those given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<TotalsTable<CountTotals>> ReadAsync(
        TotalsBy by, Month from, Month to, CountFilter filter, CancellationToken cancellationToken)
    {
        filter = filter with { From = from.FirstDay, To = to.LastDay };
        var rows = by switch
        {
            TotalsBy.Kind => await ByKindAsync(filter, cancellationToken),
            TotalsBy.Commune => await ByCommuneAsync(from, to, filter, cancellationToken),
            TotalsBy.Month => await ByMonthAsync(from, to, filter, cancellationToken),
            _ => await ByOutcomeAsync(filter, cancellationToken),
        };
        var all = await CountTotals.OfAsync(filtered.Of(filter), cancellationToken);
        return new TotalsTable<CountTotals>([.. rows], new(texts["Totals.All"], CountQuery.UrlOf(filter), all));
    }

    /// <summary>The last month in which there is a count; null when there is none.</summary>
    public async Task<Month?> LastMonthAsync(CountFilter filter, CancellationToken cancellationToken) =>
        await filtered.Of(filter).MaxAsync(count => (DateOnly?)count.Month, cancellationToken) is { } day ? Month.Of(day) : null;

    private async Task<IEnumerable<TotalsRow<CountTotals>>> ByOutcomeAsync(CountFilter filter, CancellationToken cancellationToken)
    {
        var found = await CountTotals.ByAsync(
            filtered.Of(filter).Select(count => new Keyed<Outcome, IncidentCount> { Key = count.Outcome, Row = count }), cancellationToken);
        return Enum.GetValues<Outcome>().Select(outcome => Row(texts[$"Outcome.{outcome}"], filter with { Outcome = outcome }, found[outcome]));
    }

    private async Task<IEnumerable<TotalsRow<CountTotals>>> ByKindAsync(CountFilter filter, CancellationToken cancellationToken)
    {
        var found = await CountTotals.ByAsync(
            filtered.Of(filter).Select(count => new Keyed<Guid?, IncidentCount> { Key = count.KindId, Row = count }), cancellationToken);
        return (await kinds.AllAsync(cancellationToken))
            .Where(kind => kind.IsOffered || found.Contains(kind.Id))
            .Select(kind => Row(kind.Name, filter with { KindId = kind.Id }, found[kind.Id]))
            .Append(Row(texts["Count.NoKind"], filter with { HasNoKind = true }, found[null]));
    }

    private async Task<IEnumerable<TotalsRow<CountTotals>>> ByMonthAsync(
        Month from, Month to, CountFilter filter, CancellationToken cancellationToken)
    {
        var found = await CountTotals.ByAsync(
            filtered.Of(filter).Select(count => new Keyed<DateOnly, IncidentCount> { Key = count.Month, Row = count }), cancellationToken);
        return from.Through(to).Select(month => Row(Show.Month(month), filter with { From = month.FirstDay, To = month.LastDay }, found[month.FirstDay]));
    }

    private async Task<IEnumerable<TotalsRow<CountTotals>>> ByCommuneAsync(
        Month from, Month to, CountFilter filter, CancellationToken cancellationToken)
    {
        var maps = filter.AsItWas ? directory.SpansOf(DayRange.Of(from, to), villages.Today) : [new UnitSpan(DayRange.Of(from, to), villages.Tree)];
        var found = await CountTotals.ByAsync(
            maps.Select(map => data.UnderCommunes(filtered.Of(filter with { From = map.Days.First, To = map.Days.Last }), map.Map))
                .Aggregate((all, part) => all.Concat(part)),
            cancellationToken);
        return CommuneNames.Of(villages, maps, found.Select(commune => commune.Key), filter.UnitId)
            .Select(commune => Row(commune.Name, filter with { UnitId = commune.Id }, found[commune.Id]));
    }

    private static TotalsRow<CountTotals> Row(string name, CountFilter filter, IEnumerable<CountTotals> found) =>
        new(name, CountQuery.UrlOf(filter), found.FirstOrDefault(CountTotals.None));
}
