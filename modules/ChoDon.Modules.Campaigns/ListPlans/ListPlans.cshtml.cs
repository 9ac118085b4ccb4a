using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ListPlans;

[Authorize(Permissions.ViewSessions)]
internal sealed class ListPlansPage(CampaignsDbContext data, DistrictVillages villages, IAccess access) : PageModel
{
    public Unit Whole => villages.Unit;

    public bool MayEdit => access.Holds(Permissions.EditPlans, villages.Unit.Id);

    public bool MayEditTopics => access.Holds(Permissions.EditPlans, villages.District.Id);

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var held = data.Sessions.Counted();
        Plans = await data.Campaigns.AsNoTracking()
            .OrderByDescending(campaign => campaign.FirstDay).ThenBy(campaign => campaign.Id)
            .Select(campaign => new PlanRow(
                campaign.Id,
                campaign.Name,
                campaign.PlanNumber,
                campaign.FirstDay,
                campaign.LastDay,
                held.Count(session => session.CampaignId == campaign.Id),
                held.Where(session => session.CampaignId == campaign.Id).Sum(session => session.Attendance ?? 0),
                data.CampaignVillages.Count(row => row.CampaignId == campaign.Id),
                data.CampaignVillages.Count(row => row.CampaignId == campaign.Id
                    && held.Any(session => session.CampaignId == campaign.Id && session.UnitId == row.UnitId))))
            .ToListAsync(cancellationToken);
    }
}
