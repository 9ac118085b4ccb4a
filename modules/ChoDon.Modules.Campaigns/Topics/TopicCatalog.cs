using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Platform.Abstractions.Choices;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.Topics;

/// <summary>All topics that the reader's district knows.</summary>
internal sealed class TopicCatalog(CampaignsDbContext data, IStringLocalizer<CampaignsText> texts)
    : ChoiceCatalog<Topic>(data, texts, NationalTopics.All);
