namespace ChoDon.Modules.Rehabilitation.BreakGlass;

/// <summary>What is known of a case before the glass is broken.</summary>
internal sealed record FoundCase(Guid Id, Guid UnitId, bool IsRestricted);
