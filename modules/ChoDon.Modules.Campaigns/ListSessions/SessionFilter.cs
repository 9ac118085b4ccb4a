using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <param name="UnitId">A commune or village; null for all that the reader looks at.</param>
/// <param name="State">How far they have come.</param>
/// <param name="Kind">One kind, or both.</param>
/// <param name="From">The first day; without it from the beginning.</param>
/// <param name="To">The last day; without it up to the last.</param>
/// <param name="AsItWas">Whether units are meant as they were in each month, and not as they are today.</param>
/// <param name="TopicId">Only those about a topic.</param>
/// <param name="CampaignId">Only those of a campaign.</param>
/// <param name="Tag">Only those of villages that are areas of the kind today.</param>
/// <param name="HasNoTopic">Only those about no topic.</param>
/// <param name="HasNoTag">Only those of villages that are areas of no kind today.</param>
internal sealed record SessionFilter(
    Guid? UnitId = null,
    StateFilter State = StateFilter.All,
    SessionKind? Kind = null,
    DateOnly? From = null,
    DateOnly? To = null,
    bool AsItWas = false,
    Guid? TopicId = null,
    Guid? CampaignId = null,
    AreaTag? Tag = null,
    bool HasNoTopic = false,
    bool HasNoTag = false);
