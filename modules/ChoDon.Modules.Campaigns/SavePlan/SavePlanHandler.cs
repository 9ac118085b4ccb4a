using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.SavePlan;

/// <summary>Enters a campaign, and changes it.</summary>
internal sealed class SavePlanHandler(CampaignsDbContext data, DistrictVillages villages, IAccess access, TopicCatalog topics, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(SavePlanForm form, CancellationToken cancellationToken)
    {
        var saved = await data.Campaigns.FirstOrDefaultAsync(row => row.Id == form.Id, cancellationToken);
        if (saved is not null && form.Stamp is null)
            return SaveResult.SavedBefore;
        if ((saved is null && form.Stamp is not null) || (saved is not null && !access.Holds(Permissions.EditPlans, saved.UnitId)))
            return SaveResult.NotFound;

        var problems = new Problems();
        if (saved is null && !(form.UnitId is { } unit && villages.Tree.Find(unit) is not null && access.Holds(Permissions.EditPlans, unit)))
            problems.Add(nameof(form.UnitId), "Error.ChoiceMissing");
        var name = problems.Text(nameof(form.Name), form.Name, Campaign.NameLength, "Error.CampaignNameMissing");
        var number = problems.Optional(nameof(form.PlanNumber), form.PlanNumber, Campaign.PlanNumberLength);
        var goal = problems.Optional(nameof(form.Goal), form.Goal, Campaign.GoalLength);
        var body = problems.Optional(nameof(form.ResponsibleBody), form.ResponsibleBody, Campaign.BodyLength);
        if (form.PlanDay is not null)
            problems.Day(nameof(form.PlanDay), form.PlanDay, FirstSensible.Day, villages.Today, "Error.TooLongAgo");
        problems.Day(nameof(form.FirstDay), form.FirstDay, form.PlanDay ?? FirstSensible.Day, villages.Today.AddYears(2), "Error.BeforePlan");
        problems.LastDay(nameof(form.LastDay), form.LastDay, form.FirstDay);
        await CheckSessionsAsync(form, problems, cancellationToken);
        var known = (await topics.AllAsync(cancellationToken)).Select(topic => topic.Id).ToHashSet();
        if (!form.TopicIds.All(known.Contains))
            problems.Add(nameof(form.TopicIds), "Error.ChoiceMissing");
        if (problems.Any)
            return problems.AsResult();
        if (saved is not null && saved.Stamp != form.Stamp)
            return SaveResult.Conflict;

        var campaign = saved ?? New(form, name);
        campaign.Name = name;
        campaign.PlanNumber = number;
        campaign.PlanDay = form.PlanDay;
        campaign.Goal = goal;
        campaign.FirstDay = form.FirstDay!.Value;
        campaign.LastDay = form.LastDay;
        campaign.ResponsibleBody = body;
        campaign.Partners = Flags.Together(form.Partners);
        await SetTopicsAsync(campaign, form.TopicIds, cancellationToken);
        data.MarkSaved(campaign, time.UtcNow());
        return await data.SaveOrFindAsync(campaign, form.Stamp, cancellationToken);
    }

    private async Task CheckSessionsAsync(SavePlanForm form, Problems problems, CancellationToken cancellationToken)
    {
        if (form.Stamp is null || form.FirstDay is not { } first)
            return;
        var earliest = await data.Sessions
            .Where(session => session.CampaignId == form.Id && session.State != SessionState.Cancelled && session.Day < first)
            .MinAsync(session => (DateOnly?)session.Day, cancellationToken);
        if (earliest is { } day)
            problems.Add(nameof(form.FirstDay), "Error.SessionsBefore", day);
    }

    private Campaign New(SavePlanForm form, string name)
    {
        var campaign = new Campaign
        {
            Id = form.Id,
            UnitId = form.UnitId!.Value,
            Name = name,
            FirstDay = form.FirstDay!.Value,
            SavedAt = time.UtcNow(),
        };
        data.Campaigns.Add(campaign);
        return campaign;
    }

    private async Task SetTopicsAsync(Campaign campaign, List<Guid> chosen, CancellationToken cancellationToken)
    {
        var rows = await data.CampaignTopics.Where(row => row.CampaignId == campaign.Id).ToListAsync(cancellationToken);
        data.CampaignTopics.RemoveRange(rows.Where(row => !chosen.Contains(row.TopicId)));
        data.CampaignTopics.AddRange(chosen.Distinct().Except(rows.Select(row => row.TopicId)).Select(topicId =>
            new CampaignTopic { CampaignId = campaign.Id, TopicId = topicId, UnitId = campaign.UnitId }));
    }
}
