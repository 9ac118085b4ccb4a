using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.SuggestPlan;

/// <summary>Villages that should come next, each with its reasons, and a form that plans for the chosen ones.</summary>
[Authorize(Permissions.RecordSessions)]
internal sealed class SuggestPlanPage(
    SuggestionReader reader,
    PlanVillagesHandler handler,
    DistrictVillages villages,
    TopicCatalog topics,
    CampaignChoices campaigns,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : PageModel
{
    private const int Usual = 10;

    private static readonly int[] Counts = [5, Usual, 20, 50];

    [BindProperty(SupportsGet = true, Name = "count")]
    public string? Count { get; set; }

    [BindProperty(SupportsGet = true, Name = "campaign")]
    public string? Campaign { get; set; }

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty]
    public PlanVillagesForm Input { get; set; } = new();

    public Unit Whole => villages.Unit;

    public Guid? CampaignId => Guid.TryParse(Campaign, out var campaign) ? campaign : null;

    public Guid? TopicId => Guid.TryParse(Topic, out var topic) ? topic : null;

    public Suggestions Suggestions { get; private set; } = new(false, []);

    public List<SelectListItem> Topics { get; private set; } = [];

    public List<SelectListItem> Campaigns { get; private set; } = [];

    public List<SelectListItem> Kinds => texts.Choices<SessionKind>("Kind");

    public List<SelectListItem> CountItems { get; private set; } = [];

    public bool IsProposal => !villages.HoldsSomewhere(Permissions.ConfirmSessions);

    /// <summary>Why a village is suggested, in a sentence.</summary>
    public string WhyOf(VillageReach village)
    {
        var (never, months) = TopicId is null ? ("Suggest.Never", "Suggest.Months") : ("Suggest.NeverAbout", "Suggest.MonthsAbout");
        var unreached = village.Months is { } number ? texts[months, number].Value : texts[never].Value;
        return string.Join("; ", SuggestionOrder.ReasonsOf(village).Select(tag => InSentence(texts[$"Tag.{tag}"])).Prepend(unreached));
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = new PlanVillagesForm { Id = Guid.CreateVersion7(), Kind = SessionKind.Mobilisation };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input.ToCommand(CampaignId, TopicId), cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
        {
            await LoadAsync(cancellationToken);
            return refusal;
        }

        TempData.Tell(
            result, texts[IsProposal ? "Saved.ProposedVillages" : "Saved.PlannedVillages", Input.VillageIds.Distinct().Count(), Show.Date(Input.Day)], time);
        return LocalRedirect(Paths.SessionsWith("state=open"));
    }

    private static string InSentence(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Topics = await topics.ChoicesAsync(TopicId is { } topic ? [topic] : [], cancellationToken);
        Campaigns = await campaigns.ListAsync(cancellationToken);
        var count = int.TryParse(Count, out var asked) && asked > 0 ? Math.Min(asked, Counts[^1]) : Usual;
        CountItems = [.. Counts.Append(count).Distinct().Order().Select(number => new SelectListItem(Show.Number(number), Show.Number(number), number == count))];
        Suggestions = await reader.ReadAsync(count, CampaignId, TopicId, cancellationToken);
    }
}
