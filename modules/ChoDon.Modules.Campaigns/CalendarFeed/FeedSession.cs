using ChoDon.Modules.Campaigns.Data;

namespace ChoDon.Modules.Campaigns.CalendarFeed;

/// <summary>What a calendar is told of a session: when, where and what, and nothing about people.</summary>
internal sealed record FeedSession(
    Guid Id, Guid UnitId, SessionKind Kind, SessionState State, DateOnly Day, TimeOnly? StartsAt, string? Place, DateTime SavedAt);
