using ChoDon.Modules.Campaigns.Data;

namespace ChoDon.Modules.Campaigns.SuggestPlan;

/// <summary>A session of its own for each village, all on one day.</summary>
/// <param name="Id">Key of the first village's session.</param>
internal sealed record PlanVillagesCommand(
    Guid Id, IReadOnlyList<Guid> VillageIds, SessionKind? Kind, DateOnly? Day, Guid? CampaignId, IReadOnlyCollection<Guid> TopicIds);
