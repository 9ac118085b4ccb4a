namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

internal sealed record DuplicateRecord(Guid Id, Guid UnitId, string HeadName, string SearchKey, int? BirthYear, string? Address);
