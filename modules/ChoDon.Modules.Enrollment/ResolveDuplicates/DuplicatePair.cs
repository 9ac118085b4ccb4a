namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>Two records that may be one household.</summary>
internal sealed record DuplicatePair(Guid UnitId, DuplicateRecord First, DuplicateRecord Second);
