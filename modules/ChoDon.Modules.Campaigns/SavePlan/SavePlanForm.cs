using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;

namespace ChoDon.Modules.Campaigns.SavePlan;

internal sealed class SavePlanForm
{
    public Guid Id { get; set; }

    public Guid? Stamp { get; set; }

    public Guid? UnitId { get; set; }

    public string? Name { get; set; }

    public string? PlanNumber { get; set; }

    public DateOnly? PlanDay { get; set; }

    public string? Goal { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }

    public string? ResponsibleBody { get; set; }

    public List<PartnerBodies> Partners { get; set; } = [];

    public List<Guid> TopicIds { get; set; } = [];

    public static SavePlanForm Of(Campaign campaign, IEnumerable<Guid> topicIds) => new()
    {
        Id = campaign.Id,
        Stamp = campaign.Stamp,
        UnitId = campaign.UnitId,
        Name = campaign.Name,
        PlanNumber = campaign.PlanNumber,
        PlanDay = campaign.PlanDay,
        Goal = campaign.Goal,
        FirstDay = campaign.FirstDay,
        LastDay = campaign.LastDay,
        ResponsibleBody = campaign.ResponsibleBody,
        Partners = Flags.Each(campaign.Partners),
        TopicIds = [.. topicIds],
    };
}
