using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.KeepTopics;

[Authorize(Permissions.EditPlans)]
internal sealed class KeepTopicsPage(
    KeepTopicsHandler handler,
    TopicCatalog topics,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : PageModel
{
    [BindProperty]
    public TopicForm Input { get; set; } = new();

    public Unit District => villages.District;

    public IReadOnlyList<KnownTopic> Topics { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        Topics = await topics.AllAsync(cancellationToken);
        Input.Id = Guid.CreateVersion7();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        Topics = await topics.AllAsync(cancellationToken);
        var result = await handler.AddAsync(Input, cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Topic", VietnameseText.Clean(Input.Name)], time);
        return LocalRedirect(Paths.Topics);
    }

    public async Task<IActionResult> OnPostTurnAsync(Guid id, bool isRetired, CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        var result = await handler.TurnAsync(id, isRetired, cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        TempData.Tell(result, texts[isRetired ? "Saved.TopicRetired" : "Saved.TopicOffered"], time);
        return LocalRedirect(Paths.Topics);
    }

    // The list is the district's: a commune chooses from it.
    private bool MayEdit => access.Holds(Permissions.EditPlans, villages.District.Id);
}
