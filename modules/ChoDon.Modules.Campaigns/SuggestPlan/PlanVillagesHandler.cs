using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.SuggestPlan;

/// <summary>Plans a session in each of the chosen villages: in all of them or in none.</summary>
internal sealed class PlanVillagesHandler(
    CampaignsDbContext data, DistrictVillages villages, SessionRules rules, SessionTopics topics, CampaignChoices campaigns, SessionPlanner planner)
{
    public async Task<SaveResult> HandleAsync(PlanVillagesCommand command, CancellationToken cancellationToken)
    {
        if (await data.Sessions.AnyAsync(session => session.Id == command.Id, cancellationToken))
            return SaveResult.SavedBefore;

        var problems = new Problems();
        await CheckVillagesAsync(problems, command.VillageIds, cancellationToken);
        problems.Choice(nameof(command.Kind), command.Kind);
        var campaign = await campaigns.FindAsync(command.CampaignId, cancellationToken);
        if (command.CampaignId is not null && campaign is null)
            problems.Add(nameof(command.CampaignId), "Error.ChoiceMissing");
        rules.PlannedFor(problems, nameof(command.Day), command.Day, campaign);
        await topics.CheckAsync(problems, nameof(command.TopicIds), command.TopicIds, cancellationToken);
        if (problems.Any)
            return problems.AsResult();

        var sessions = command.VillageIds.Index()
            .Select(village => planner.Add(
                village.Index == 0 ? command.Id : Guid.CreateVersion7(),
                village.Item,
                command.Kind!.Value,
                command.Day!.Value,
                campaign,
                command.TopicIds))
            .ToList();
        return await data.SaveOrFindAsync(sessions[0], stamp: null, cancellationToken);
    }

    private async Task CheckVillagesAsync(Problems problems, IReadOnlyList<Guid> chosen, CancellationToken cancellationToken)
    {
        if (chosen.Count == 0)
        {
            problems.Add(nameof(PlanVillagesCommand.VillageIds), "Error.NoVillageChosen");
            return;
        }

        if (!chosen.All(id => villages.Find(id) is not null))
        {
            problems.Add(nameof(PlanVillagesCommand.VillageIds), "Error.VillageMissing");
            return;
        }

        var open = await data.Sessions.Open()
            .Where(session => chosen.Contains(session.UnitId))
            .Select(session => session.UnitId)
            .Distinct()
            .ToListAsync(cancellationToken);
        if (open.Count > 0)
        {
            problems.Add(
                nameof(PlanVillagesCommand.VillageIds),
                "Error.PlannedMeanwhile",
                string.Join("; ", villages.All.Where(village => open.Contains(village.Id)).Select(village => village.Name)));
        }
    }
}
