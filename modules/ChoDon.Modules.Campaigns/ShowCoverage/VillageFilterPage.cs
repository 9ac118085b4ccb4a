using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <summary>A page that lists villages by kind of area, by when they were reached and about what, as its address says.</summary>
internal abstract class VillageFilterPage(
    ReachReader reader, DistrictVillages villages, TopicCatalog topics, IStringLocalizer texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "tag")]
    public string? Tag { get; set; }

    [BindProperty(SupportsGet = true, Name = "band")]
    public string? Band { get; set; }

    [BindProperty(SupportsGet = true, Name = "since")]
    public DateOnly? Since { get; set; }

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "ask")]
    public string? Ask { get; set; }

    protected ReachReader Reader => reader;

    protected DistrictVillages Villages => villages;

    public CoverageQuery Query { get; private set; } = new();

    /// <summary>The address of the page without a filter.</summary>
    public abstract string Path { get; }

    public Unit Whole => villages.Unit;

    public IReadOnlyList<VillageReach> All { get; private set; } = [];

    /// <summary>Those that fit the filter, those longest without a session first.</summary>
    public IReadOnlyList<VillageReach> Found { get; private set; } = [];

    public List<SelectListItem> TopicItems { get; private set; } = [];

    public IEnumerable<SelectListItem> Communes() =>
        All.DistinctBy(village => village.CommuneId)
            .OrderBy(village => village.CommuneName, StringComparer.CurrentCulture)
            .Select(village => new SelectListItem(village.CommuneName, village.CommuneId.ToString()));

    public IEnumerable<SelectListItem> Tags() => texts.QueryChoices<AreaTag>("Tag");

    public IEnumerable<SelectListItem> BandItems() => texts.QueryChoices<ReachBand>("Band");

    public IEnumerable<SelectListItem> Asks() => texts.QueryChoices<TopicAsk>("Coverage.Ask");

    protected async Task FindAsync(CancellationToken cancellationToken)
    {
        Query = new CoverageQuery { Unit = Unit, Tag = Tag, Band = Band, Since = Since, Topic = Topic, Ask = Ask };
        All = await reader.VillagesAsync(topicId: null, cancellationToken);
        TopicItems = await topics.ChoicesAsync(Query.TopicId is { } chosen ? [chosen] : [], cancellationToken);
        var found = All.Where(Query.Fits);
        if (Query.TopicId is { } topic)
        {
            var asked = await reader.WithTopicAsync(topic, Query.TopicAsk, cancellationToken);
            found = found.Where(village => asked.Contains(village.Id));
        }

        Found = [.. found];
    }
}
