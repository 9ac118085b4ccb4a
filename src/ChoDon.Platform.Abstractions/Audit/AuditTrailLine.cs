namespace ChoDon.Platform.Abstractions.Audit;

/// <summary>One note of the audit log about a record.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Who">The name of who did it, as the log has it.</param>
/// <param name="Action">What was done, as in <see cref="AuditNote.Action"/>.</param>
/// <param name="Detail">The reason that was given, or the fields that changed.</param>
public sealed record AuditTrailLine(DateTime At, string Who, string Action, string? Detail);
