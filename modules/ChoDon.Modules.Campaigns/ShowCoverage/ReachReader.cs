using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <summary>Which villages of the unit were reached, and when; villages as they are today.</summary>
internal sealed class ReachReader(CampaignsDbContext data, DistrictVillages villages, TopicCatalog topics)
{
    /// <summary>All villages, those longest without a session first, in two questions to the database.</summary>
    /// <param name="topicId">Only sessions about this topic count; without it all do.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<VillageReach>> VillagesAsync(Guid? topicId, CancellationToken cancellationToken)
    {
        var today = villages.Today;
        var units = Units();
        var held = Held();
        if (topicId is { } topic)
            held = held.Where(session => data.SessionTopics.Any(row => row.SessionId == session.Id && row.TopicId == topic));
        var lastDays = held.GroupBy(session => session.UnitId).Select(sessions => new { UnitId = sessions.Key, Day = sessions.Max(session => session.Day) });
        var onLastDays = await held
            .Join(lastDays, session => new { session.UnitId, session.Day }, day => day, (session, _) => new { session.UnitId, session.Id, session.Day })
            .ToListAsync(cancellationToken);
        var tags = await data.TagsOn(today)
            .Where(row => units.Contains(row.UnitId))
            .OrderBy(row => row.Tag)
            .Select(row => new { row.UnitId, row.Tag })
            .ToListAsync(cancellationToken);

        // To number the sessions of each village in the database, and take the first, costs four times as much.
        var last = onLastDays.GroupBy(session => session.UnitId).ToDictionary(same => same.Key, same => same.MaxBy(session => session.Id)!);
        var tagsOf = tags.ToLookup(row => row.UnitId, row => row.Tag);
        return
        [
            .. villages.All
                .Select(village =>
                {
                    var session = last.GetValueOrDefault(village.Id);
                    var commune = villages.Tree.CommuneOf(village.Id);
                    return new VillageReach(
                        village.Id,
                        village.Name,
                        commune?.Id ?? Guid.Empty,
                        commune?.Name ?? "",
                        [.. tagsOf[village.Id]],
                        session?.Id,
                        session?.Day,
                        session is null ? null : ((today.Year - session.Day.Year) * 12) + today.Month - session.Day.Month);
                })
                .OrderBy(village => village.LastDay ?? DateOnly.MinValue),
        ];
    }

    /// <summary>How many different villages had a session about each topic in the last twelve months.</summary>
    public async Task<IReadOnlyList<TopicReach>> ByTopicAsync(CancellationToken cancellationToken)
    {
        var counts = await About(HeldLastYear())
            .GroupBy(row => row.TopicId)
            .Select(rows => new { TopicId = rows.Key, Villages = rows.Select(row => row.UnitId).Distinct().Count() })
            .ToDictionaryAsync(row => row.TopicId, row => row.Villages, cancellationToken);
        return
        [
            .. (await topics.AllAsync(cancellationToken))
                .Where(topic => topic.IsOffered || counts.ContainsKey(topic.Id))
                .Select(topic => new TopicReach(topic.Id, topic.Name, counts.GetValueOrDefault(topic.Id)))
                .OrderByDescending(topic => topic.Villages),
        ];
    }

    /// <summary>Keys of the villages of which this is true.</summary>
    public async Task<IReadOnlySet<Guid>> WithTopicAsync(Guid topicId, TopicAsk ask, CancellationToken cancellationToken)
    {
        var met = await About(ask == TopicAsk.LastYear ? HeldLastYear() : Held())
            .Where(row => row.TopicId == topicId)
            .Select(row => row.UnitId)
            .Distinct()
            .ToHashSetAsync(cancellationToken);
        return ask == TopicAsk.LastYear ? met : villages.All.Select(village => village.Id).Where(id => !met.Contains(id)).ToHashSet();
    }

    private IQueryable<Guid> Units() => data.UnitsBelow(villages.Unit.Id, villages.Today);

    private IQueryable<Session> Held()
    {
        var units = Units();
        return data.Sessions.AsNoTracking().Counted().Where(session => units.Contains(session.UnitId));
    }

    private IQueryable<Session> HeldLastYear()
    {
        var first = LastYear.From(villages.Today).FirstDay;
        return Held().Where(session => session.Day >= first);
    }

    private IQueryable<SessionTopic> About(IQueryable<Session> sessions) =>
        data.SessionTopics.Where(row => sessions.Any(session => session.Id == row.SessionId));
}
