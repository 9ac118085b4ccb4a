using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <summary>Which villages were reached when, and about what.</summary>
[Authorize(Permissions.ViewSessions)]
internal sealed class ShowCoveragePage(
    ReachReader reader,
    DistrictVillages villages,
    TopicCatalog topics,
    CampaignChoices campaigns,
    ISavedLists savedLists,
    IStringLocalizer<CampaignsText> texts) : VillageFilterPage(reader, villages, topics, texts)
{
    private const int PageSize = 50;

    public override string Path => Paths.Coverage;

    public bool MayRecord => Villages.All.Any(village => Villages.Holds(Permissions.RecordSessions, village.Id));

    public int Start { get; private set; }

    public IEnumerable<VillageReach> Shown => Found.Skip(Start).Take(PageSize);

    public BandCounts Bands => BandCounts.Of(All);

    public IReadOnlyList<TopicReach> Topics { get; private set; } = [];

    public IReadOnlyList<SavedList> SavedLists { get; private set; } = [];

    /// <summary>Campaigns for which the villages found may be chosen.</summary>
    public IReadOnlyList<(string Name, string Url)> Campaigns { get; private set; } = [];

    public string? PreviousUrl => Start > 0 ? Query.Url(Path, Math.Max(0, Start - PageSize)) : null;

    public string? NextUrl => Start + PageSize < Found.Count ? Query.Url(Path, Start + PageSize) : null;

    public async Task OnGetAsync([FromQuery] string? start, CancellationToken cancellationToken)
    {
        await FindAsync(cancellationToken);
        Topics = await Reader.ByTopicAsync(cancellationToken);
        SavedLists = await savedLists.OfAsync(Paths.Coverage, cancellationToken);
        Campaigns =
        [
            .. (await campaigns.CurrentAsync(Villages.Today, cancellationToken))
                .Where(campaign => Villages.Holds(Permissions.EditPlans, campaign.UnitId))
                .Select(campaign => (campaign.Name, Query.Url(Paths.ChooseVillages(campaign.Id)))),
        ];
        Start = int.TryParse(start, out var from) && from > 0 && from < Found.Count ? from : 0;
    }
}
