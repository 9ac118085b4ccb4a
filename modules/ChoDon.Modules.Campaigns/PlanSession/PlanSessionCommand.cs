using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;

namespace ChoDon.Modules.Campaigns.PlanSession;

/// <param name="Id">Key of the first village's session, made with the form, so that sending it twice plans once.</param>
/// <param name="VillageIds">The villages; several meet together.</param>
/// <param name="Kind">Which kind.</param>
/// <param name="Day">The day.</param>
/// <param name="CampaignId">The campaign, if it belongs to one.</param>
/// <param name="Details">Time, place, speakers, topics, languages.</param>
internal sealed record PlanSessionCommand(
    Guid Id, IReadOnlyList<Guid> VillageIds, SessionKind? Kind, DateOnly? Day, Guid? CampaignId, SessionDetails Details);
