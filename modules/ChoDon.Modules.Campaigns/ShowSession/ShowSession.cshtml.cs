using ChoDon.Modules.Campaigns.AttachFile;
using ChoDon.Modules.Campaigns.ConfirmSession;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.ShowSession;

[Authorize(Permissions.ViewSessions)]
internal sealed class ShowSessionPage(
    CampaignsDbContext data,
    ConfirmSessionHandler confirm,
    AttachFileHandler files,
    DistrictVillages villages,
    SessionAccess may,
    TopicCatalog topics,
    CampaignChoices campaigns,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : PageModel
{
    [BindProperty]
    public Guid Stamp { get; set; }

    public Session Session { get; private set; } = null!;

    public string Place => villages.Tree.PathName(Session.UnitId);

    public Campaign? Campaign { get; private set; }

    public string Topics { get; private set; } = "";

    /// <summary>Sessions of the villages that meet with this one.</summary>
    public IReadOnlyList<(Guid Id, string Village)> Together { get; private set; } = [];

    public IReadOnlyList<SessionFile> Files { get; private set; } = [];

    public bool MayAttach => may.MayAttach(Session);

    public bool MayRecord => may.MayRecord(Session);

    public bool MayEdit => may.MayEdit(Session);

    public bool MayConfirm => may.MayConfirm(Session);

    public bool MayCancel => may.MayCancel(Session);

    /// <summary>Whether it should have been recorded by now.</summary>
    public bool IsOverdue => Session.IsOpen && Session.Day < villages.Today;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostConfirmAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await confirm.HandleAsync(id, Stamp, cancellationToken);
        if (result.Status == SaveStatus.NotFound || !await LoadAsync(id, cancellationToken))
            return NotFound();
        if (result.Status == SaveStatus.Conflict)
        {
            ModelState.AddModelError("", texts["Conflict.Again"]);
            return Page();
        }

        var village = villages.Tree.Find(Session.UnitId)?.Name ?? "";
        TempData.Tell(result, texts[Session.State == SessionState.Planned ? "Saved.Planned" : "Saved.Confirmed", village, Show.Date(Session.Day)], time);
        return LocalRedirect(Paths.Session(id));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid fileId, CancellationToken cancellationToken)
    {
        var result = await files.RemoveAsync(id, fileId, cancellationToken);
        if (result.Status == SaveStatus.NotFound || !await LoadAsync(id, cancellationToken))
            return NotFound();
        TempData.Tell(result, texts["Saved.FileRemoved"], time);
        return LocalRedirect(Paths.Session(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } session)
            return false;
        Session = session;
        var about = await data.SessionTopics.Where(row => row.SessionId == id).Select(row => row.TopicId).ToListAsync(cancellationToken);
        Topics = await topics.NamesAsync(about, cancellationToken);
        Campaign = await campaigns.FindAsync(session.CampaignId, cancellationToken);
        if (may.MaySeeFiles(session))
            Files = await data.SessionFiles.AsNoTracking().Where(row => row.SessionId == id).OrderBy(row => row.AddedAt).ToListAsync(cancellationToken);
        if (session.JointId is { } meeting)
        {
            var others = await data.Sessions
                .Where(row => row.JointId == meeting && row.Id != id)
                .Select(row => new { row.Id, row.UnitId })
                .ToListAsync(cancellationToken);
            Together = [.. others.Select(row => (row.Id, villages.Tree.Find(row.UnitId)?.Name ?? ""))];
        }

        return true;
    }
}
