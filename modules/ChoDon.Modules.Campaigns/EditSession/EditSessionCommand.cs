using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;

namespace ChoDon.Modules.Campaigns.EditSession;

/// <param name="Id">The session.</param>
/// <param name="Stamp">Its stamp when the form was filled.</param>
/// <param name="Kind">Which kind.</param>
/// <param name="Day">The day it is planned for, or was held on.</param>
/// <param name="CampaignId">The campaign, if it belongs to one.</param>
/// <param name="Details">Time, place, speakers, topics, languages.</param>
/// <param name="Count">People and useful information; looked at when it was held.</param>
/// <param name="Note">How it went.</param>
internal sealed record EditSessionCommand(
    Guid Id, Guid Stamp, SessionKind? Kind, DateOnly? Day, Guid? CampaignId, SessionDetails Details, HeadCount Count, string? Note);
