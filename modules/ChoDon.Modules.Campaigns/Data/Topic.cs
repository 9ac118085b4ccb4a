using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>A topic that a district added to those that come with the module.</summary>
internal sealed class Topic : OwnChoice;

internal sealed class TopicConfiguration : OwnChoiceConfiguration<Topic>;
