using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.CancelSession;

[Authorize(Permissions.RecordSessions)]
internal sealed class CancelSessionPage(
    CancelSessionHandler handler,
    CampaignsDbContext data,
    SessionAccess may,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : PageModel
{
    [BindProperty]
    public CancelSessionForm Input { get; set; } = new();

    public Session Session { get; private set; } = null!;

    public string Place => villages.Tree.PathName(Session.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !may.MayCancel(Session))
            return NotFound();
        Input.Stamp = Session.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(id, Input, cancellationToken));
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Session.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Saved.Cancelled", villages.Tree.Find(Session.UnitId)?.Name ?? "", Show.Date(Session.Day)], time);
        return LocalRedirect(Paths.Session(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var session = await data.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        Session = session!;
        return session is not null;
    }
}
