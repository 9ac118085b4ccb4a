using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ChooseVillages;

/// <summary>Keeps which villages a campaign means to reach.</summary>
internal sealed class ChooseVillagesHandler(CampaignsDbContext data, DistrictVillages villages, IAccess access, TimeProvider time)
{
    /// <summary>Of the villages shown, the chosen ones are the campaign's and the others are not.</summary>
    public async Task<SaveResult> HandleAsync(Guid campaignId, ChooseVillagesForm form, CancellationToken cancellationToken)
    {
        var campaign = await data.Campaigns.FirstOrDefaultAsync(row => row.Id == campaignId, cancellationToken);
        if (campaign is null || !access.Holds(Permissions.EditPlans, campaign.UnitId))
            return SaveResult.NotFound;
        var (shown, chosen) = (form.ShownIds, form.ChosenIds);
        var problems = new Problems();
        if (!shown.Union(chosen).All(id => villages.Find(id) is not null && villages.Tree.IsWithin(id, campaign.UnitId)))
            problems.Add(nameof(form.VillageIds), "Error.VillageMissing");
        if (problems.Any)
            return problems.AsResult();

        var rows = await data.CampaignVillages.Where(row => row.CampaignId == campaignId).ToListAsync(cancellationToken);
        var without = rows.Where(row => shown.Contains(row.UnitId) && !chosen.Contains(row.UnitId)).ToList();
        var added = chosen.Except(rows.Select(row => row.UnitId)).ToList();
        if (without.Count == 0 && added.Count == 0)
            return SaveResult.SavedBefore;
        data.CampaignVillages.RemoveRange(without);
        data.CampaignVillages.AddRange(added.Select(id => new CampaignVillage { CampaignId = campaignId, UnitId = id }));
        data.MarkSaved(campaign, time.UtcNow());
        return await data.SaveOrFindAsync(campaign, campaign.Stamp, cancellationToken);
    }
}
