using ChoDon.Modules.Campaigns.Data;

namespace ChoDon.Modules.Campaigns.ListSessions;

internal sealed record SessionRow(
    Guid Id, Guid UnitId, SessionKind Kind, SessionState State, DateOnly Day, int? Attendance, int? UsefulInformation, bool IsJoint);
