using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ShowPlan;

[Authorize(Permissions.ViewSessions)]
internal sealed class ShowPlanPage(
    CampaignsDbContext data, DistrictVillages villages, TopicCatalog topics, IAccess access) : PageModel
{
    public Campaign Campaign { get; private set; } = null!;

    public string Topics { get; private set; } = "";

    public string UnitName => villages.Tree.Find(Campaign.UnitId)?.Name ?? "";

    /// <summary>What was held, by kind; each opens its sessions.</summary>
    public IReadOnlyList<(SessionKind Kind, SessionTotals Totals)> Held { get; private set; } = [];

    public bool MayEdit => access.Holds(Permissions.EditPlans, Campaign.UnitId);

    public bool MayPlan => villages.All.Any(village => villages.Holds(Permissions.RecordSessions, village.Id));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } campaign)
            return NotFound();
        Campaign = campaign;
        var about = await data.CampaignTopics.Where(row => row.CampaignId == id).Select(row => row.TopicId).ToListAsync(cancellationToken);
        Topics = await topics.NamesAsync(about, cancellationToken);
        var held = new List<(SessionKind, SessionTotals)>();
        foreach (var kind in Enum.GetValues<SessionKind>())
        {
            var ofKind = data.Sessions.Counted().Where(session => session.CampaignId == id && session.Kind == kind);
            held.Add((kind, await SessionTotals.OfAsync(ofKind, cancellationToken)));
        }

        Held = held;
        return Page();
    }
}
