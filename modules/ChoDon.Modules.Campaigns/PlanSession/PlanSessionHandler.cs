using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.PlanSession;

/// <summary>Plans a session; who may not decide for the commune proposes it.</summary>
internal sealed class PlanSessionHandler(
    CampaignsDbContext data, DistrictVillages villages, SessionRules rules, SessionTopics topics, CampaignChoices campaigns, SessionPlanner planner)
{
    public async Task<SaveResult> HandleAsync(PlanSessionCommand command, CancellationToken cancellationToken)
    {
        if (await data.Sessions.AnyAsync(session => session.Id == command.Id, cancellationToken))
            return SaveResult.SavedBefore;

        var problems = new Problems();
        if (!command.VillageIds.All(id => villages.Find(id) is not null))
            problems.Add("VillageId", "Error.VillageMissing");
        problems.Choice(nameof(command.Kind), command.Kind);
        var campaign = await campaigns.FindAsync(command.CampaignId, cancellationToken);
        if (command.CampaignId is not null && campaign is null)
            problems.Add(nameof(command.CampaignId), "Error.ChoiceMissing");
        rules.PlannedFor(problems, nameof(command.Day), command.Day, campaign);
        await topics.CheckAsync(problems, nameof(SessionDetails.TopicIds), command.Details.TopicIds, cancellationToken);
        var fill = command.Details.Check(problems);
        if (problems.Any)
            return problems.AsResult();

        var sessions = command.VillageIds.Index()
            .Select(village => planner.Add(
                village.Index == 0 ? command.Id : Guid.CreateVersion7(),
                village.Item,
                command.Kind!.Value,
                command.Day!.Value,
                campaign,
                command.Details.TopicIds))
            .ToList();
        foreach (var session in sessions)
        {
            session.JointId = sessions.Count > 1 ? command.Id : null;
            fill(session);
        }

        return await data.SaveOrFindAsync(sessions[0], stamp: null, cancellationToken);
    }
}
