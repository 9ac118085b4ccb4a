using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>Adds sessions to come; who may not decide for the commune proposes them.</summary>
internal sealed class SessionPlanner(CampaignsDbContext data, DistrictVillages villages, SessionTopics topics, TimeProvider time)
{
    public Session Add(Guid id, Guid villageId, SessionKind kind, DateOnly day, Campaign? campaign, IReadOnlyCollection<Guid> topicIds)
    {
        var session = new Session
        {
            Id = id,
            UnitId = villageId,
            CampaignId = campaign?.Id,
            Kind = kind,
            State = villages.Holds(Permissions.ConfirmSessions, villageId) ? SessionState.Planned : SessionState.Proposed,
            Day = day,
            SavedAt = time.UtcNow(),
        };
        data.Sessions.Add(session);
        topics.Add(session, topicIds);
        return session;
    }
}
