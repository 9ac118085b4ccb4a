namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

internal sealed record MergedLine(Guid Id, Guid KeptId, Guid UnitId, string HeadName, DateTime MergedAt, DateTime? UndoneAt);
