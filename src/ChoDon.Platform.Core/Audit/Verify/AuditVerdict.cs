namespace ChoDon.Platform.Core.Audit.Verify;

/// <summary>What a walk along the chain found.</summary>
/// <param name="End">The last row that was found sound.</param>
/// <param name="Fault">Where it is broken, or null when it is whole.</param>
public sealed record AuditVerdict(AuditMark End, AuditFault? Fault);
