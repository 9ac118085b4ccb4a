using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.RecordSession;

[Authorize(Permissions.RecordSessions)]
internal sealed class RecordSessionPage(
    RecordSessionHandler handler,
    CampaignsDbContext data,
    SessionAccess may,
    DistrictVillages villages,
    TopicCatalog topics,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : PageModel
{
    [BindProperty]
    public RecordSessionForm Input { get; set; } = new();

    /// <summary>The planned session that is recorded; null for one that was not planned.</summary>
    public Session? Planned { get; private set; }

    /// <summary>A session of the same village, kind and day that is known already.</summary>
    public Session? Similar { get; private set; }

    /// <summary>The one village that the person works in; null when there is a choice.</summary>
    public Unit? Village { get; private set; }

    public List<SelectListItem> Villages => UnitItems.Villages(villages);

    public List<SelectListItem> Kinds => texts.Choices<SessionKind>("Kind");

    public List<SelectListItem> Topics { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? id, Guid? village, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        Input = new RecordSessionForm
        {
            Id = Planned?.Id ?? Guid.CreateVersion7(),
            Stamp = Planned?.Stamp,
            VillageId = Planned?.UnitId ?? Village?.Id ?? village,
            Kind = Planned?.Kind ?? SessionKind.Mobilisation,
            Day = Planned is { } session && session.Day <= villages.Today ? session.Day : villages.Today,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty || (id is { } key && key != Input.Id))
            return BadRequest();
        if (!await LoadAsync(id, cancellationToken, isShown: false))
            return NotFound();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input.ToCommand(), cancellationToken));
        if (result.Status == SaveStatus.Similar)
            Similar = await handler.SimilarAsync(Input.ToCommand(), Planned, cancellationToken);
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Planned?.Stamp ?? Guid.Empty));
        if (refusal is not null)
            return refusal;
        var place = villages.Tree.Find(Planned?.UnitId ?? Input.VillageId ?? Guid.Empty)?.Name ?? "";
        TempData.Tell(result, texts["Saved.Recorded", place, Show.Date(Input.Day)], time);
        return LocalRedirect(Paths.Session(Input.Id));
    }

    public string PlaceOf(Guid unitId) => villages.Tree.PathName(unitId);

    private async Task<bool> LoadAsync(Guid? id, CancellationToken cancellationToken, bool isShown = true)
    {
        Topics = await topics.ChoicesAsync([], cancellationToken);
        Village = villages.All is [var only] ? only : null;
        if (id is null)
            return true;
        Planned = await data.Sessions.AsNoTracking().FirstOrDefaultAsync(session => session.Id == id, cancellationToken);
        return Planned is not null && (!isShown || may.MayRecord(Planned));
    }
}
