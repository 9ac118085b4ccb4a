using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;

namespace ChoDon.Modules.Campaigns.RecordSession;

/// <param name="Id">The planned session, or a key made with the form, so that sending it twice makes one record.</param>
/// <param name="Stamp">Stamp of the planned session; null when it was not planned.</param>
/// <param name="VillageId">The village.</param>
/// <param name="Kind">Which kind.</param>
/// <param name="Day">The day it was held.</param>
/// <param name="Count">People and useful information.</param>
/// <param name="TopicId">What it was about, if said.</param>
/// <param name="DespiteSimilar">It is another one than the one of the same day that is known.</param>
internal sealed record RecordSessionCommand(
    Guid Id, Guid? Stamp, Guid? VillageId, SessionKind? Kind, DateOnly? Day, HeadCount Count, Guid? TopicId, bool DespiteSimilar);
