using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.ChooseVillages;

/// <summary>Which villages a campaign means to reach: filtered, ticked, kept.</summary>
[Authorize(Permissions.EditPlans)]
internal sealed class ChooseVillagesPage(
    ChooseVillagesHandler handler,
    CampaignsDbContext data,
    ReachReader reader,
    DistrictVillages villages,
    TopicCatalog topics,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : VillageFilterPage(reader, villages, topics, texts)
{
    [BindProperty]
    public ChooseVillagesForm Input { get; set; } = new();

    public Campaign Campaign { get; private set; } = null!;

    /// <summary>The villages that the campaign has now.</summary>
    public IReadOnlySet<Guid> Chosen { get; private set; } = new HashSet<Guid>();

    public override string Path => Paths.ChooseVillages(Campaign.Id);

    /// <summary>Villages of the campaign's unit that fit the filter.</summary>
    public IReadOnlyList<VillageReach> Shown { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(id, Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return await LoadAsync(id, cancellationToken) ? refusal : NotFound();
        var count = await data.CampaignVillages.CountAsync(row => row.CampaignId == id, cancellationToken);
        TempData.Tell(result, texts["Saved.TargetVillages", count], time);
        return LocalRedirect(Paths.Plan(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } campaign
            || !access.Holds(Permissions.EditPlans, campaign.UnitId))
            return false;
        Campaign = campaign;
        await FindAsync(cancellationToken);
        Shown = [.. Found.Where(village => Villages.Tree.IsWithin(village.Id, campaign.UnitId))];
        Chosen = await data.CampaignVillages
            .Where(row => row.CampaignId == id)
            .Select(row => row.UnitId)
            .ToHashSetAsync(cancellationToken);
        return true;
    }
}
