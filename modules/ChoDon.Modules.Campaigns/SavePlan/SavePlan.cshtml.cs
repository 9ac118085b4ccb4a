using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.SavePlan;

[Authorize(Permissions.EditPlans)]
internal sealed class SavePlanPage(
    SavePlanHandler handler,
    CampaignsDbContext data,
    DistrictVillages villages,
    IAccess access,
    TopicCatalog topics,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : SharedFormPage<SavePlanForm>(time, texts)
{
    private Guid? _id;

    /// <summary>The campaign that is changed; null for a new one.</summary>
    public Campaign? Known { get; private set; }

    public List<SelectListItem> Partners => Texts.PartnerItems();

    public List<SelectListItem> Topics { get; private set; } = [];

    /// <summary>Districts and communes that may be responsible.</summary>
    public List<SelectListItem> Units =>
    [
        .. villages.Tree.Subtree(villages.District.Id)
            .Where(unit => unit.Level < UnitLevel.Village && access.Holds(Permissions.EditPlans, unit.Id))
            .Select(unit => new SelectListItem(unit.Name, unit.Id.ToString())),
    ];

    protected override string SavedText => Texts["Saved.Plan", VietnameseText.Clean(Input.Name)];

    protected override string SavedUrl => Paths.Plan(Input.Id);

    protected override ConflictMessage? Message => Known is not { } known ? null : new(
        Texts["Conflict.Plan", Show.DateAndTime(known.SavedAt)], Paths.EditPlan(known.Id), Paths.Plan(known.Id));

    protected override IReadOnlyList<FormField<SavePlanForm>> Fields =>
    [
        new(Texts["Campaign.Name"], form => form.Name ?? "", (from, to) => to.Name = from.Name),
        new(Texts["Campaign.PlanNumber"], form => form.PlanNumber ?? "", (from, to) => to.PlanNumber = from.PlanNumber),
        new(Texts["Campaign.PlanDay"], form => Show.Date(form.PlanDay), (from, to) => to.PlanDay = from.PlanDay),
        new(Texts["Campaign.Goal"], form => form.Goal ?? "", (from, to) => to.Goal = from.Goal),
        new(Texts["Campaign.FirstDay"], form => Show.Date(form.FirstDay), (from, to) => to.FirstDay = from.FirstDay),
        new(Texts["Campaign.LastDay"], form => Show.Date(form.LastDay), (from, to) => to.LastDay = from.LastDay),
        new(Texts["Campaign.ResponsibleBody"], form => form.ResponsibleBody ?? "", (from, to) => to.ResponsibleBody = from.ResponsibleBody),
        new(Texts["Campaign.Partners"], form => string.Join(", ", form.Partners.Order().Select(one => Texts[$"Partner.{one}"])), (from, to) => to.Partners = from.Partners),
        new(Texts["Session.Topics"], form => string.Join("; ", Topics.Where(item => form.TopicIds.Any(id => id.ToString() == item.Value)).Select(item => item.Text)), (from, to) => to.TopicIds = from.TopicIds),
    ];

    public Task<IActionResult> OnGetAsync(Guid? id, CancellationToken cancellationToken)
    {
        _id = id;
        return ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken cancellationToken)
    {
        _id = id;
        if (!IsAnswer && (Input.Id == Guid.Empty || (id is { } key && key != Input.Id)))
            return BadRequest();
        return await SaveAsync(cancellationToken);
    }

    protected override async Task<SavePlanForm?> ReadAsync(CancellationToken cancellationToken)
    {
        var about = new List<Guid>();
        if (_id is { } id)
        {
            Known = await data.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
            if (Known is null || !access.Holds(Permissions.EditPlans, Known.UnitId))
                return null;
            about = await data.CampaignTopics.Where(row => row.CampaignId == id).Select(row => row.TopicId).ToListAsync(cancellationToken);
        }

        Topics = await topics.ChoicesAsync([.. about, .. Input.TopicIds], cancellationToken);
        return Known is not null
            ? SavePlanForm.Of(Known, about)
            : new SavePlanForm { Id = Guid.CreateVersion7(), UnitId = Units is [{ Value: var first }, ..] ? Guid.Parse(first) : null };
    }

    protected override Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken) => handler.HandleAsync(Input, cancellationToken);
}
