using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
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

namespace ChoDon.Modules.Campaigns.PlanSession;

[Authorize(Permissions.RecordSessions)]
internal sealed class PlanSessionPage(
    PlanSessionHandler handler,
    DistrictVillages villages,
    TopicCatalog topics,
    CampaignChoices campaigns,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : PageModel
{
    [BindProperty]
    public PlanSessionForm Input { get; set; } = new();

    public List<SelectListItem> Villages => UnitItems.Villages(villages);

    /// <summary>The other villages of the communes, to meet with; none where there is one village only.</summary>
    public List<SelectListItem> Others => villages.All.Count > 1 ? Villages : [];

    public List<SelectListItem> Kinds => texts.Choices<SessionKind>("Kind");

    public List<SelectListItem> Languages => texts.LanguageItems();

    public List<SelectListItem> Topics { get; private set; } = [];

    public List<SelectListItem> Campaigns { get; private set; } = [];

    /// <summary>Whether the commune has to agree first.</summary>
    public bool IsProposal => !villages.HoldsSomewhere(Permissions.ConfirmSessions);

    public async Task OnGetAsync(Guid? village, Guid? campaign, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = new PlanSessionForm
        {
            Id = Guid.CreateVersion7(),
            VillageId = villages.All is [var only] ? only.Id : village,
            Kind = SessionKind.Mobilisation,
            CampaignId = campaign,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input.ToCommand(), cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
        {
            await LoadAsync(cancellationToken);
            return refusal;
        }

        var place = villages.Tree.Find(Input.VillageId ?? Guid.Empty)?.Name ?? "";
        TempData.Tell(result, texts[IsProposal ? "Saved.Proposed" : "Saved.Planned", place, Show.Date(Input.Day)], time);
        return LocalRedirect(Paths.Session(Input.Id));
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Topics = await topics.ChoicesAsync(Input.TopicIds, cancellationToken);
        Campaigns = await campaigns.ListAsync(cancellationToken);
    }
}
