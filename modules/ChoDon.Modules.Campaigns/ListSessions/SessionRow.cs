using System.Linq.Expressions;
using ChoDon.Modules.Campaigns.Data;

namespace ChoDon.Modules.Campaigns.ListSessions;

internal sealed record SessionRow(
    Guid Id, Guid UnitId, SessionKind Kind, SessionState State, DateOnly Day, int? Attendance, int? UsefulInformation, bool IsJoint)
{
    public static readonly Expression<Func<Session, SessionRow>> Of = session => new SessionRow(
        session.Id, session.UnitId, session.Kind, session.State, session.Day, session.Attendance, session.UsefulInformation, session.JointId != null);
}
