using ChoDon.Modules.Campaigns.AddMaterial;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.ShowPlan;

[Authorize(Permissions.ViewSessions)]
internal sealed class ShowPlanPage(
    CampaignsDbContext data,
    TargetReader targets,
    AddMaterialHandler materials,
    DistrictVillages villages,
    TopicCatalog topics,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : PageModel
{
    public Campaign Campaign { get; private set; } = null!;

    public string Topics { get; private set; } = "";

    public string UnitName => villages.Tree.Find(Campaign.UnitId)?.Name ?? "";

    /// <summary>What was held, by kind; each opens its sessions.</summary>
    public IReadOnlyList<(SessionKind Kind, SessionTotals Totals)> Held { get; private set; } = [];

    public IReadOnlyList<CampaignMaterial> Materials { get; private set; } = [];

    /// <summary>The villages that it means to reach, as far as the reader sees them, by communes.</summary>
    public IReadOnlyList<TargetCommune> Targets { get; private set; } = [];

    public int TargetCount => Targets.Sum(commune => commune.Villages.Count);

    public bool MayEdit => access.Holds(Permissions.EditPlans, Campaign.UnitId);

    public bool MayPlan => villages.HoldsSomewhere(Permissions.RecordSessions);

    public int CountOf(TargetState state) => Targets.Sum(commune => commune.In(state).Count());

    /// <summary>The session of the village; where there is none, the form that plans one, for who may.</summary>
    public string? UrlOf(TargetVillage village) =>
        village.SessionId is { } session ? Paths.Session(session)
        : villages.Holds(Permissions.RecordSessions, village.Id) ? Paths.PlanIn(village.Id, Campaign.Id)
        : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } campaign)
            return NotFound();
        Campaign = campaign;
        var about = await data.CampaignTopics.Where(row => row.CampaignId == id).Select(row => row.TopicId).ToListAsync(cancellationToken);
        Topics = await topics.NamesAsync(about, cancellationToken);
        Targets = await targets.ReadAsync(id, cancellationToken);
        Materials = await data.Materials.AsNoTracking().Where(row => row.CampaignId == id).OrderBy(row => row.AddedAt).ToListAsync(cancellationToken);
        var held = new List<(SessionKind, SessionTotals)>();
        foreach (var kind in Enum.GetValues<SessionKind>())
        {
            var ofKind = data.Sessions.Counted().Where(session => session.CampaignId == id && session.Kind == kind);
            held.Add((kind, await SessionTotals.OfAsync(ofKind, cancellationToken)));
        }

        Held = held;
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid materialId, CancellationToken cancellationToken)
    {
        var result = await materials.RemoveAsync(id, materialId, cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        TempData.Tell(result, texts["Saved.FileRemoved"], time);
        return LocalRedirect(Paths.Plan(id));
    }
}
