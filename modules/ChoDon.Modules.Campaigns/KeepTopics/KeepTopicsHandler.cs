using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Campaigns.KeepTopics;

internal sealed class KeepTopicsHandler(CampaignsDbContext data, DistrictVillages villages, TopicCatalog topics, TimeProvider time)
    : KeepChoicesHandler<Topic, KnownChoice, ChoiceForm>(data, villages, topics, time)
{
    protected override Topic New(ChoiceForm form, Guid districtId, string name, DateTime savedAt) =>
        new() { Id = form.Id, UnitId = districtId, Name = name, SavedAt = savedAt };
}
