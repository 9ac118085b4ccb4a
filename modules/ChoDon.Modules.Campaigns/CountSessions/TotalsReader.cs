using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
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
    public async Task<TotalsTable> ReadAsync(TotalsBy by, Month from, Month to, SessionFilter filter, CancellationToken cancellationToken)
    {
        filter = filter with { From = from, To = to };
        var rows = by switch
        {
            TotalsBy.Tag => await ByTagAsync(filter, cancellationToken),
            TotalsBy.Month => await ByMonthAsync(from, to, filter, cancellationToken),
            TotalsBy.Kind => await ByKindAsync(filter, cancellationToken),
            TotalsBy.Commune => await ByCommuneAsync(from, to, filter, cancellationToken),
            _ => await ByTopicAsync(filter, cancellationToken),
        };
        var all = await SessionTotals.OfAsync(filtered.Of(filter), cancellationToken);
        return new TotalsTable([.. rows], new TotalsRow(texts["Totals.All"], filter, all));
    }

    /// <summary>The month of the last session, whenever it was; null when there is none.</summary>
    public async Task<Month?> LastMonthAsync(SessionFilter filter, CancellationToken cancellationToken) =>
        await filtered.Of(filter).MaxAsync(session => (DateOnly?)session.Day, cancellationToken) is { } day ? Month.Of(day) : null;

    private async Task<IEnumerable<TotalsRow>> ByTopicAsync(SessionFilter filter, CancellationToken cancellationToken)
    {
        var found = await SessionTotals.ByAsync(
            filtered.Of(filter).LeftJoin(
                data.SessionTopics,
                session => session.Id,
                row => row.SessionId,
                (session, row) => new KeyedSession<Guid?> { Key = row == null ? null : row.TopicId, Session = session }),
            cancellationToken);
        var known = await topics.AllAsync(cancellationToken);
        return known
            .Where(topic => topic.IsOffered || found.Contains(topic.Id))
            .Select(topic => Row(topic.Name, filter with { TopicId = topic.Id }, found[topic.Id]))
            .Concat(found[null].Select(none => new TotalsRow(texts["Session.NoTopic"], filter with { HasNoTopic = true }, none)));
    }

    private async Task<IEnumerable<TotalsRow>> ByTagAsync(SessionFilter filter, CancellationToken cancellationToken)
    {
        var found = await SessionTotals.ByAsync(
            filtered.Of(filter).LeftJoin(
                data.TagsOn(villages.Today),
                session => session.UnitId,
                row => row.UnitId,
                (session, row) => new KeyedSession<AreaTag?> { Key = row == null ? null : row.Tag, Session = session }),
            cancellationToken);
        return Enum.GetValues<AreaTag>()
            .Select(tag => Row(texts[$"Tag.{tag}"], filter with { Tag = tag }, found[tag]))
            .Concat(found[null].Select(none => new TotalsRow(texts["List.NoTag"], filter with { HasNoTag = true }, none)));
    }

    private async Task<IEnumerable<TotalsRow>> ByMonthAsync(Month from, Month to, SessionFilter filter, CancellationToken cancellationToken)
    {
        var found = await SessionTotals.ByAsync(
            filtered.Of(filter).Select(session => new KeyedSession<int> { Key = (session.Day.Year * 100) + session.Day.Month, Session = session }),
            cancellationToken);
        return from.Through(to).Select(month =>
            Row(Show.Month(month), filter with { From = month, To = month }, found[(month.Year * 100) + month.Number]));
    }

    private async Task<IEnumerable<TotalsRow>> ByKindAsync(SessionFilter filter, CancellationToken cancellationToken)
    {
        var found = await SessionTotals.ByAsync(
            filtered.Of(filter).Select(session => new KeyedSession<SessionKind> { Key = session.Kind, Session = session }), cancellationToken);
        return Enum.GetValues<SessionKind>()
            .Where(kind => filter.Kind is not { } only || kind == only)
            .Select(kind => Row(texts[$"Kind.{kind}"], filter with { Kind = kind }, found[kind]));
    }

    private async Task<IEnumerable<TotalsRow>> ByCommuneAsync(Month from, Month to, SessionFilter filter, CancellationToken cancellationToken)
    {
        var maps = filter.AsItWas ? directory.SpansOf(from, to, villages.Today) : [new UnitSpan(from, to, villages.Tree)];
        var found = await SessionTotals.ByAsync(
            maps.Select(map => InCommunes(map, filter with { From = map.First, To = map.Last })).Aggregate((all, part) => all.Concat(part)),
            cancellationToken);

        // Communes of today have a row also when nothing was held there; those that are no more, when something was.
        return villages.All
            .Select(village => villages.Tree.AncestorAt(village.Id, UnitLevel.Commune)!.Id)
            .Where(commune => filter.UnitId is not { } only || commune == only)
            .Union(found.Select(commune => commune.Key))
            .Select(commune => Row(NameOf(commune), filter with { UnitId = commune }, found[commune]))
            .OrderBy(row => row.Name, VietnameseText.NaturalOrder);

        string NameOf(Guid commune) => maps.Reverse().Select(map => map.Map.Find(commune)?.Name).FirstOrDefault(name => name is not null) ?? "";
    }

    private IQueryable<KeyedSession<Guid>> InCommunes(UnitSpan span, SessionFilter filter)
    {
        var day = span.Map.Date;
        var communes = span.Map.AtLevel(UnitLevel.Commune).Select(commune => commune.Id).ToArray();
        var paths = data.UnitPaths.Where(path =>
            EF.Parameter(communes).Contains(path.AncestorId) && path.ValidFrom <= day && path.ValidTo >= day);
        return filtered.Of(filter).Join(
            paths,
            session => session.UnitId,
            path => path.UnitId,
            (session, path) => new KeyedSession<Guid> { Key = path.AncestorId, Session = session });
    }

    private static TotalsRow Row(string name, SessionFilter filter, IEnumerable<SessionTotals> found) =>
        new(name, filter, found.FirstOrDefault(SessionTotals.None));
}
