using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>The sessions that fit a filter; of a figure exactly those that it counts.</summary>
internal sealed class FilteredSessions(CampaignsDbContext data, DistrictVillages villages, IUnitDirectory directory)
{
    public IQueryable<Session> Of(SessionFilter filter)
    {
        var place = new RecordPlace(filter.UnitId ?? villages.Unit.Id, filter.From, filter.To, filter.AsItWas);
        var sessions = InState(
            data.In(data.Sessions.AsNoTracking(), session => session.Day, place, directory, villages.Today), filter.State);
        if (filter.Kind is { } kind)
            sessions = sessions.Where(session => session.Kind == kind);
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
