using ChoDon.Modules.Campaigns.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>Campaigns that a session may belong to.</summary>
internal sealed class CampaignChoices(CampaignsDbContext data)
{
    /// <summary>The campaign; null when none was chosen, or when it is not the reader's.</summary>
    public async Task<Campaign?> FindAsync(Guid? id, CancellationToken cancellationToken) =>
        id is { } key ? await data.Campaigns.AsNoTracking().FirstOrDefaultAsync(campaign => campaign.Id == key, cancellationToken) : null;

    /// <summary>All campaigns, those that began last first.</summary>
    public async Task<List<SelectListItem>> ListAsync(CancellationToken cancellationToken) =>
        await data.Campaigns.AsNoTracking()
            .OrderByDescending(campaign => campaign.FirstDay)
            .Select(campaign => new SelectListItem(campaign.Name, campaign.Id.ToString()))
            .ToListAsync(cancellationToken);

    /// <summary>Campaigns that have not ended by the day, those that began last first.</summary>
    public async Task<List<Campaign>> CurrentAsync(DateOnly day, CancellationToken cancellationToken) =>
        await data.Campaigns.AsNoTracking()
            .Where(campaign => campaign.LastDay == null || campaign.LastDay >= day)
            .OrderByDescending(campaign => campaign.FirstDay)
            .ToListAsync(cancellationToken);
}
