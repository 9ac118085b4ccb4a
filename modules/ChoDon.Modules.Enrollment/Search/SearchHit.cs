namespace ChoDon.Modules.Enrollment.Search;

/// <summary>A term that lies in one of the ranges asked for.</summary>
internal sealed record SearchHit(Guid HouseholdId, int Entry, int Place);
