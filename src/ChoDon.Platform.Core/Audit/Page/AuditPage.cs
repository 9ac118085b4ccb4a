namespace ChoDon.Platform.Core.Audit.Page;

/// <summary>A page of the log, newest first.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="HasNewer">There are newer ones that fit.</param>
/// <param name="HasOlder">There are older ones that fit.</param>
/// <param name="Head">Where the chain ends; null when its head is gone.</param>
/// <param name="LastCheck">How the last check of the whole chain ended; null before the first.</param>
public sealed record AuditPage(
    IReadOnlyList<AuditEntry> Entries, bool HasNewer, bool HasOlder, AuditMark? Head, AuditCheckState? LastCheck);

/// <summary>How a check of the chain ended.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Error">What was wrong; null when the chain was whole.</param>
public sealed record AuditCheckState(DateTime At, string? Error);
