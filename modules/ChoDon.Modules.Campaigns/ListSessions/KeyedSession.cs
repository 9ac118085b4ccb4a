using ChoDon.Modules.Campaigns.Data;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>A session under one of the things by which it is counted; it may stand under several.</summary>
internal sealed class KeyedSession<TKey>
{
    public required TKey Key { get; init; }

    public required Session Session { get; init; }
}
