namespace ChoDon.Modules.Campaigns.Topics;

/// <summary>A topic to choose: one that comes with the module, or one of the district's own.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="IsOffered">Whether new sessions may choose it.</param>
/// <param name="IsOwn">Whether the district made it.</param>
internal sealed record KnownTopic(Guid Id, string Name, bool IsOffered, bool IsOwn);
