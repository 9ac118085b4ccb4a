using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>The sessions that fit a filter; of a figure exactly those that it counts.</summary>
internal sealed class FilteredSessions(CampaignsDbContext data, DistrictVillages villages, IUnitDirectory directory)
{
    public IQueryable<Session> Of(SessionFilter filter)
    {
        var sessions = InState(InUnits(filter), filter.State);
        if (filter.Kind is { } kind)
            sessions = sessions.Where(session => session.Kind == kind);
        if (filter.From is { } from)
            sessions = sessions.Where(session => session.Day >= from.FirstDay);
        if (filter.To is { } to)
            sessions = sessions.Where(session => session.Day <= to.LastDay);
        if (filter.CampaignId is { } campaign)
            sessions = sessions.Where(session => session.CampaignId == campaign);
        if (filter.TopicId is { } topic)
            sessions = sessions.Where(session => data.SessionTopics.Any(row => row.SessionId == session.Id && row.TopicId == topic));
        if (filter.HasNoTopic)
            sessions = sessions.Where(session => !data.SessionTopics.Any(row => row.SessionId == session.Id));
        var tags = data.TagsOn(villages.Today);
        if (filter.Tag is { } tag)
            sessions = sessions.Where(session => tags.Any(row => row.UnitId == session.UnitId && row.Tag == tag));
        if (filter.HasNoTag)
            sessions = sessions.Where(session => !tags.Any(row => row.UnitId == session.UnitId));
        return sessions;
    }

    private IQueryable<Session> InUnits(SessionFilter filter)
    {
        var unit = filter.UnitId ?? villages.Unit.Id;
        var sessions = data.Sessions.AsNoTracking();
        if (!filter.AsItWas || filter.From is not { } from || filter.To < from)
            return Below(sessions, unit, villages.Today);

        // Months that have the same map are asked together: a period has as many parts as the map had changes.
        var spans = directory.SpansOf(from, filter.To ?? Month.Of(villages.Today), villages.Today);
        return spans
            .Select(span => Below(sessions, unit, span.Map.Date)
                .Where(session => session.Day >= span.First.FirstDay && session.Day <= span.Last.LastDay))
            .Aggregate((all, part) => all.Concat(part));
    }

    private IQueryable<Session> Below(IQueryable<Session> sessions, Guid unitId, DateOnly day) =>
        sessions.Where(session => data.UnitPaths.Any(path =>
            path.AncestorId == unitId && path.UnitId == session.UnitId && path.ValidFrom <= day && path.ValidTo >= day));

    private IQueryable<Session> InState(IQueryable<Session> sessions, StateFilter state)
    {
        var today = villages.Today;
        return state switch
        {
            StateFilter.Counted => sessions.Counted(),
            StateFilter.Open => sessions.Open(),
            StateFilter.NotRecorded => sessions.Where(session => session.State == SessionState.Planned && session.Day < today),
            StateFilter.NotConfirmed => sessions.Where(session => session.State == SessionState.Held),
            StateFilter.Cancelled => sessions.Where(session => session.State == SessionState.Cancelled),
            _ => sessions.Where(session => session.State != SessionState.Cancelled),
        };
    }
}
