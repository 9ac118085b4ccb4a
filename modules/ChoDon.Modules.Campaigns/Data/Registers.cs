using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>What the registers are asked everywhere.</summary>
internal static class Registers
{
    /// <summary>Sessions that took place and are in the figures.</summary>
    public static IQueryable<Session> Counted(this IQueryable<Session> sessions) =>
        sessions.Where(session => session.State == SessionState.Held || session.State == SessionState.Confirmed);

    /// <summary>Sessions that are still to come, or to be recorded.</summary>
    public static IQueryable<Session> Open(this IQueryable<Session> sessions) =>
        sessions.Where(session => session.State == SessionState.Proposed || session.State == SessionState.Planned);

    /// <summary>Marks the figures of a session's village and month stale.</summary>
    public static void MarkStale(this ModuleDbContext data, Session session) =>
        data.MarkFiguresStale(session.UnitId, session.Day, session.Day);
}
