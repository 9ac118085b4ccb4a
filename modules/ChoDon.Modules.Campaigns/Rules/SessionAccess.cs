using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>Who may do what with a session. What the commune has confirmed, only the commune changes.</summary>
internal sealed class SessionAccess(IAccess access)
{
    public bool MayRecord(Session session) => session.IsOpen && Holds(Permissions.RecordSessions, session);

    public bool MayEdit(Session session) => session.State switch
    {
        SessionState.Confirmed => Holds(Permissions.ConfirmSessions, session),
        SessionState.Cancelled => false,
        _ => Holds(Permissions.RecordSessions, session),
    };

    /// <summary>Whether minutes and photos may be added and taken away: as with its numbers, once it was held.</summary>
    public bool MayAttach(Session session) => session.IsCounted && MayEdit(session);

    /// <summary>Whether minutes, which name people, and photos, which show them, may be opened.</summary>
    public bool MaySeeFiles(Session session) => Holds(Permissions.RecordSessions, session);

    public bool MayConfirm(Session session) =>
        session.State is SessionState.Proposed or SessionState.Held && Holds(Permissions.ConfirmSessions, session);

    public bool MayCancel(Session session) => session.State switch
    {
        SessionState.Proposed => Holds(Permissions.RecordSessions, session),
        SessionState.Cancelled => false,
        _ => Holds(Permissions.ConfirmSessions, session),
    };

    private bool Holds(string permission, Session session) => access.Holds(permission, session.UnitId);
}
