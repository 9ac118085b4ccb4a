using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Totals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.CountSessions;

/// <summary>
/// Sessions of a filter added up by one thing, in one question to the database for the rows and one for their sum. What
/// has a row whatever it holds is what one may ask for: topics that are offered, all kinds of areas, each month.
/// </summary>
internal sealed class TotalsReader(
    CampaignsDbContext data,
    FilteredSessions filtered,
    DistrictVillages villages,
    IUnitDirectory directory,
    TopicCatalog topics,
    IStringLocalizer<CampaignsText> texts)
{
    /// <param name="by">What stands in a row.</param>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month.</param>
    /// <param name="filter">Which sessions; its months are those given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<TotalsTable<SessionTotals>> ReadAsync(TotalsBy by, Month from, Month to, SessionFilter filter, CancellationToken cancellationToken)
    {
        filter = filter with { From = from.FirstDay, To = to.LastDay };
        var rows = by switch
        {
            TotalsBy.Tag => await ByTagAsync(filter, cancellationToken),
            TotalsBy.Month => await ByMonthAsync(from, to, filter, cancellationToken),
            TotalsBy.Kind => await ByKindAsync(filter, cancellationToken),
            TotalsBy.Commune => await ByCommuneAsync(from, to, filter, cancellationToken),
            _ => await ByTopicAsync(filter, cancellationToken),
        };
        var all = await SessionTotals.OfAsync(filtered.Of(filter), cancellationToken);
        return new TotalsTable<SessionTotals>([.. rows], new TotalsRow<SessionTotals>(texts["Totals.All"], SessionQuery.UrlOf(filter), all));
    }

    /// <summary>The month of the last session, whenever it was; null when there is none.</summary>
    public async Task<Month?> LastMonthAsync(SessionFilter filter, CancellationToken cancellationToken) =>
        await filtered.Of(filter).MaxAsync(session => (DateOnly?)session.Day, cancellationToken) is { } day ? Month.Of(day) : null;

    private async Task<IEnumerable<TotalsRow<SessionTotals>>> ByTopicAsync(SessionFilter filter, CancellationToken cancellationToken)
    {
        var found = await SessionTotals.ByAsync(
            filtered.Of(filter).LeftJoin(
                data.SessionTopics,
                session => session.Id,
                row => row.SessionId,
                (session, row) => new Keyed<Guid?, Session> { Key = row == null ? null : row.TopicId, Row = session }),
            cancellationToken);
        var known = await topics.AllAsync(cancellationToken);
        return known
            .Where(topic => topic.IsOffered || found.Contains(topic.Id))
            .Select(topic => Row(topic.Name, filter with { TopicId = topic.Id }, found[topic.Id]))
            .Concat(found[null].Select(none => new TotalsRow<SessionTotals>(texts["Session.NoTopic"], SessionQuery.UrlOf(filter with { HasNoTopic = true }), none)));
    }

    private async Task<IEnumerable<TotalsRow<SessionTotals>>> ByTagAsync(SessionFilter filter, CancellationToken cancellationToken)
    {
        var found = await SessionTotals.ByAsync(
            filtered.Of(filter).LeftJoin(
                data.TagsOn(villages.Today),
                session => session.UnitId,
                row => row.UnitId,
                (session, row) => new Keyed<AreaTag?, Session> { Key = row == null ? null : row.Tag, Row = session }),
            cancellationToken);
        return Enum.GetValues<AreaTag>()
            .Select(tag => Row(texts[$"Tag.{tag}"], filter with { Tag = tag }, found[tag]))
            .Concat(found[null].Select(none => new TotalsRow<SessionTotals>(texts["List.NoTag"], SessionQuery.UrlOf(filter with { HasNoTag = true }), none)));
    }

    private async Task<IEnumerable<TotalsRow<SessionTotals>>> ByMonthAsync(Month from, Month to, SessionFilter filter, CancellationToken cancellationToken)
    {
        var found = await SessionTotals.ByAsync(
            filtered.Of(filter).Select(session => new Keyed<int, Session> { Key = (session.Day.Year * 100) + session.Day.Month, Row = session }),
            cancellationToken);
        return from.Through(to).Select(month =>
            Row(Show.Month(month), filter with { From = month.FirstDay, To = month.LastDay }, found[(month.Year * 100) + month.Number]));
    }

    private async Task<IEnumerable<TotalsRow<SessionTotals>>> ByKindAsync(SessionFilter filter, CancellationToken cancellationToken)
    {
        var found = await SessionTotals.ByAsync(
            filtered.Of(filter).Select(session => new Keyed<SessionKind, Session> { Key = session.Kind, Row = session }), cancellationToken);
        return Enum.GetValues<SessionKind>()
            .Where(kind => filter.Kind is not { } only || kind == only)
            .Select(kind => Row(texts[$"Kind.{kind}"], filter with { Kind = kind }, found[kind]));
    }

    private async Task<IEnumerable<TotalsRow<SessionTotals>>> ByCommuneAsync(Month from, Month to, SessionFilter filter, CancellationToken cancellationToken)
    {
        var maps = filter.AsItWas ? directory.SpansOf(DayRange.Of(from, to), villages.Today) : [new UnitSpan(DayRange.Of(from, to), villages.Tree)];
        var found = await SessionTotals.ByAsync(
            maps.Select(map => data.UnderCommunes(filtered.Of(filter with { From = map.Days.First, To = map.Days.Last }), map.Map)).Aggregate((all, part) => all.Concat(part)),
            cancellationToken);

        return CommuneNames.Of(villages, maps, found.Select(commune => commune.Key), filter.UnitId)
            .Select(commune => Row(commune.Name, filter with { UnitId = commune.Id }, found[commune.Id]));
    }

    private static TotalsRow<SessionTotals> Row(string name, SessionFilter filter, IEnumerable<SessionTotals> found) =>
        new(name, SessionQuery.UrlOf(filter), found.FirstOrDefault(SessionTotals.None));
}
