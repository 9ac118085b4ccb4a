using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.ListPostHolders;

internal sealed record PostHolderRow(Guid Id, Guid UnitId, Post Post, string Name, DateOnly FirstDay, DateOnly? PlannedEnd);
