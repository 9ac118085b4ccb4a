using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Documents;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.AttachFile;

[Authorize(Permissions.RecordSessions)]
[BodyLimit(IDocumentStore.MaxFormBytes)]
internal sealed class AttachFilePage(
    AttachFileHandler handler,
    CampaignsDbContext data,
    SessionAccess may,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : PageModel
{
    [BindProperty]
    public IFormFile? Document { get; set; }

    public Session Session { get; private set; } = null!;

    public SessionFileKind Kind { get; private set; }

    public string Place => villages.Tree.PathName(Session.UnitId);

    public string Accept => Kind == SessionFileKind.Photo ? PhotoFields.Accept : DocumentFields.Accept;

    public string Hint => Kind == SessionFileKind.Photo ? PhotoFields.Hint : DocumentFields.Hint;

    public async Task<IActionResult> OnGetAsync(Guid id, string what, CancellationToken cancellationToken) =>
        await LoadAsync(id, what, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string what, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, what, cancellationToken))
            return NotFound();
        var (result, refused) = await handler.AddAsync(id, Kind, Document, cancellationToken);
        if (refused is not null)
            ModelState.AddModelError(nameof(Document), Kind == SessionFileKind.Photo ? PhotoFields.Explain(refused) : DocumentFields.Explain(refused));
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Saved(texts[$"Saved.{Kind}", villages.Tree.Find(Session.UnitId)?.Name ?? "", Show.Date(Session.Day)], time);
        return LocalRedirect(Paths.Session(id));
    }

    private async Task<bool> LoadAsync(Guid id, string what, CancellationToken cancellationToken)
    {
        Kind = what == "photos" ? SessionFileKind.Photo : SessionFileKind.Minutes;
        var session = await data.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        Session = session!;
        return session is not null && may.MayAttach(session);
    }
}
