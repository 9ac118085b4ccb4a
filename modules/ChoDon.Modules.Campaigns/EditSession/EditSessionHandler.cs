using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.EditSession;

/// <summary>Changes what is known of a session. Of one that was held the numbers too.</summary>
internal sealed class EditSessionHandler(
    CampaignsDbContext data, SessionAccess may, SessionRules rules, SessionTopics topics, CampaignChoices campaigns, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(EditSessionCommand command, CancellationToken cancellationToken)
    {
        var session = await data.Sessions.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
        if (session is null || !may.MayEdit(session))
            return SaveResult.NotFound;

        var problems = new Problems();
        var campaign = await campaigns.FindAsync(command.CampaignId, cancellationToken);
        if (command.CampaignId is not null && campaign is null)
            problems.Add(nameof(command.CampaignId), "Error.ChoiceMissing");
        problems.Choice(nameof(command.Kind), command.Kind);
        if (session.IsCounted)
        {
            rules.HeldOn(problems, nameof(command.Day), command.Day, campaign);
            rules.Numbers(problems, command.Count);
        }
        else if (command.Day != session.Day || command.CampaignId != session.CampaignId)
        {
            rules.PlannedFor(problems, nameof(command.Day), command.Day, campaign);
        }

        await topics.CheckAsync(problems, nameof(SessionDetails.TopicIds), command.Details.TopicIds, cancellationToken);
        var note = problems.Optional(nameof(command.Note), command.Note, Session.NoteLength);
        var fill = command.Details.Check(problems);
        if (problems.Any)
            return problems.AsResult();
        if (session.Stamp != command.Stamp)
            return SaveResult.Conflict;

        data.MarkStale(session);
        fill(session);
        session.Kind = command.Kind!.Value;
        session.Day = command.Day!.Value;
        session.CampaignId = campaign?.Id;
        session.Note = note;
        if (session.IsCounted)
        {
            session.Attendance = command.Count.Attendance;
            session.Women = command.Count.Women;
            session.Minority = command.Count.Minority;
            session.UsefulInformation = command.Count.UsefulInformation;
        }

        await topics.SetAsync(session, command.Details.TopicIds, cancellationToken);
        data.MarkSaved(session, time.UtcNow());
        data.MarkStale(session);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
