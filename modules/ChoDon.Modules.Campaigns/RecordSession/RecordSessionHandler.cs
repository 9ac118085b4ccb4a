using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.RecordSession;

/// <summary>Records a session that was held, planned before or not.</summary>
internal sealed class RecordSessionHandler(
    CampaignsDbContext data, DistrictVillages villages, SessionRules rules, CampaignChoices campaigns, TopicCatalog topics, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(RecordSessionCommand command, CancellationToken cancellationToken)
    {
        var planned = await data.Sessions.FirstOrDefaultAsync(session => session.Id == command.Id, cancellationToken);
        if (planned is null && command.Stamp is not null)
            return SaveResult.NotFound;
        if (planned is { IsOpen: false })
            return planned.IsCounted ? SaveResult.SavedBefore : SaveResult.Conflict;
        if (planned is not null && planned.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var problems = new Problems();
        await CheckAsync(command, planned, problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        if (!command.DespiteSimilar && await SimilarAsync(command, planned, cancellationToken) is not null)
            return SaveResult.Similar;

        var session = planned ?? New(command);
        session.State = SessionState.Held;
        session.Day = command.Day!.Value;
        session.Attendance = command.Count.Attendance;
        session.UsefulInformation = command.Count.UsefulInformation;
        if (command.TopicId is { } topicId && !await IsAboutAsync(session.Id, topicId, cancellationToken))
            data.SessionTopics.Add(new SessionTopic { SessionId = session.Id, TopicId = topicId, UnitId = session.UnitId });
        data.MarkSaved(session, time.UtcNow());
        data.MarkStale(session);
        return await data.SaveOrFindAsync(session, command.Stamp, cancellationToken);
    }

    /// <summary>A session of the village on that day and of that kind that is known already, or null.</summary>
    public async Task<Session?> SimilarAsync(RecordSessionCommand command, Session? planned, CancellationToken cancellationToken)
    {
        var (village, kind, day) = (planned?.UnitId ?? command.VillageId, planned?.Kind ?? command.Kind, command.Day);
        return await data.Sessions.AsNoTracking()
            .Where(session => session.UnitId == village && session.Kind == kind && session.Day == day && session.Id != command.Id)
            .Where(session => session.State != SessionState.Cancelled)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private async Task CheckAsync(RecordSessionCommand command, Session? planned, Problems problems, CancellationToken cancellationToken)
    {
        if (planned is null)
        {
            if (command.VillageId is not { } village || villages.Find(village) is null)
                problems.Add(nameof(command.VillageId), "Error.VillageMissing");
            problems.Choice(nameof(command.Kind), command.Kind);
        }

        var campaign = await campaigns.FindAsync(planned?.CampaignId, cancellationToken);
        rules.HeldOn(problems, nameof(command.Day), command.Day, campaign);
        rules.Numbers(problems, command.Count);
        if (command.TopicId is { } topicId && !(await topics.AllAsync(cancellationToken)).Any(topic => topic.Id == topicId))
            problems.Add(nameof(command.TopicId), "Error.ChoiceMissing");
    }

    private Session New(RecordSessionCommand command)
    {
        var session = new Session
        {
            Id = command.Id,
            UnitId = command.VillageId!.Value,
            Kind = command.Kind!.Value,
            State = SessionState.Held,
            Day = command.Day!.Value,
            SavedAt = time.UtcNow(),
        };
        data.Sessions.Add(session);
        return session;
    }

    private Task<bool> IsAboutAsync(Guid sessionId, Guid topicId, CancellationToken cancellationToken) =>
        data.SessionTopics.AnyAsync(row => row.SessionId == sessionId && row.TopicId == topicId, cancellationToken);
}
