using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <summary>Which villages were reached when, and about what.</summary>
[Authorize(Permissions.ViewSessions)]
internal sealed class ShowCoveragePage(
    ReachReader reader, DistrictVillages villages, TopicCatalog topics, ISavedLists savedLists, IStringLocalizer<CampaignsText> texts) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "tag")]
    public string? Tag { get; set; }

    [BindProperty(SupportsGet = true, Name = "band")]
    public string? Band { get; set; }

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "ask")]
    public string? Ask { get; set; }

    public CoverageQuery Query { get; private set; } = new();

    public Unit Whole => villages.Unit;

    public bool MayRecord => villages.All.Any(village => villages.Holds(Permissions.RecordSessions, village.Id));

    public IReadOnlyList<VillageReach> All { get; private set; } = [];

    /// <summary>Those that fit the filter.</summary>
    public IReadOnlyList<VillageReach> Found { get; private set; } = [];

    public int Start { get; private set; }

    public IEnumerable<VillageReach> Shown => Found.Skip(Start).Take(PageSize);

    public BandCounts Bands => BandCounts.Of(All);

    public IReadOnlyList<TopicReach> Topics { get; private set; } = [];

    public IReadOnlyList<SavedList> SavedLists { get; private set; } = [];

    public List<SelectListItem> TopicItems { get; private set; } = [];

    public IEnumerable<SelectListItem> Communes() =>
        All.DistinctBy(village => village.CommuneId)
            .OrderBy(village => village.CommuneName, StringComparer.CurrentCulture)
            .Select(village => new SelectListItem(village.CommuneName, village.CommuneId.ToString()));

    public IEnumerable<SelectListItem> Tags() => Words<AreaTag>("Tag");

    public IEnumerable<SelectListItem> BandItems() => Words<ReachBand>("Band");

    public IEnumerable<SelectListItem> Asks() => Words<TopicAsk>("Coverage.Ask");

    public string? PreviousUrl => Start > 0 ? Query.Url(Math.Max(0, Start - PageSize)) : null;

    public string? NextUrl => Start + PageSize < Found.Count ? Query.Url(Start + PageSize) : null;

    public async Task OnGetAsync(CoverageQuery query, [FromQuery] string? start, CancellationToken cancellationToken)
    {
        Query = query;
        All = await reader.VillagesAsync(topicId: null, cancellationToken);
        Topics = await reader.ByTopicAsync(cancellationToken);
        TopicItems = await topics.ChoicesAsync(query.TopicId is { } chosen ? [chosen] : [], cancellationToken);
        SavedLists = await savedLists.OfAsync(Paths.Coverage, cancellationToken);
        var found = All.Where(query.Fits);
        if (query.TopicId is { } topic)
        {
            var asked = await reader.WithTopicAsync(topic, query.TopicAsk, cancellationToken);
            found = found.Where(village => asked.Contains(village.Id));
        }

        Found = [.. found];
        Start = int.TryParse(start, out var from) && from > 0 && from < Found.Count ? from : 0;
    }

    private IEnumerable<SelectListItem> Words<T>(string group)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new SelectListItem(texts[$"{group}.{value}"], QueryWord.Of(value)));
}
