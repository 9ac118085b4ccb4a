using ChoDon.Modules.Campaigns.Data;

namespace ChoDon.Modules.Campaigns.SuggestPlan;

internal sealed class PlanVillagesForm
{
    /// <summary>Key of the first village's session, made with the form, so that sending it twice plans once.</summary>
    public Guid Id { get; set; }

    public List<Guid> VillageIds { get; set; } = [];

    public SessionKind? Kind { get; set; }

    public DateOnly? Day { get; set; }

    public PlanVillagesCommand ToCommand(Guid? campaignId, Guid? topicId) =>
        new(Id, [.. VillageIds.Distinct()], Kind, Day, campaignId, topicId is { } topic ? [topic] : []);
}
