using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Ui.Documents;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.AddMaterial;

[Authorize(Permissions.EditPlans)]
[BodyLimit(IDocumentStore.MaxFormBytes)]
internal sealed class AddMaterialPage(
    AddMaterialHandler handler, CampaignsDbContext data, IAccess access, TimeProvider time, IStringLocalizer<CampaignsText> texts) : PageModel
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public IFormFile? Document { get; set; }

    public Campaign Campaign { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var (result, refused) = await handler.AddAsync(id, Title, Document, cancellationToken);
        if (refused is not null)
            ModelState.AddModelError(nameof(Document), DocumentFields.Explain(refused));
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Saved(texts["Saved.Material", VietnameseText.Clean(Title)], time);
        return LocalRedirect(Paths.Plan(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var campaign = await data.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        Campaign = campaign!;
        return campaign is not null && access.Holds(Permissions.EditPlans, campaign.UnitId);
    }
}
