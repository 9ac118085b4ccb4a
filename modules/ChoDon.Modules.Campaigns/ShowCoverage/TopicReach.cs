namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <param name="TopicId">The topic.</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="Villages">How many different villages had a session about it in the last twelve months.</param>
internal sealed record TopicReach(Guid TopicId, string Name, int Villages);
