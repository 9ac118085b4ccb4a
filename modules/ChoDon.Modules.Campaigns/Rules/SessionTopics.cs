using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>What sessions are about.</summary>
internal sealed class SessionTopics(CampaignsDbContext data, TopicCatalog topics)
{
    public async Task CheckAsync(Problems problems, string field, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken)
    {
        var known = (await topics.AllAsync(cancellationToken)).Select(topic => topic.Id).ToHashSet();
        if (!chosen.All(known.Contains))
            problems.Add(field, "Error.ChoiceMissing");
    }

    /// <summary>Makes the session about these topics and no others, when it is saved.</summary>
    public async Task SetAsync(Session session, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken)
    {
        var rows = await data.SessionTopics.Where(row => row.SessionId == session.Id).ToListAsync(cancellationToken);
        data.SessionTopics.RemoveRange(rows.Where(row => !chosen.Contains(row.TopicId)));
        Add(session, chosen.Except(rows.Select(row => row.TopicId)));
    }

    public void Add(Session session, IEnumerable<Guid> chosen) =>
        data.SessionTopics.AddRange(chosen.Distinct().Select(topicId =>
            new SessionTopic { SessionId = session.Id, TopicId = topicId, UnitId = session.UnitId }));
}
