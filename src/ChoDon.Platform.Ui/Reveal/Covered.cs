using ChoDon.Platform.Abstractions.Audit;

namespace ChoDon.Platform.Ui.Reveal;

/// <summary>Values of a record that are opened only with a reason.</summary>
/// <param name="Note">What the audit log is told; the reason is added.</param>
/// <param name="Open">Opens them, after the log has it on disk.</param>
public sealed record Covered(AuditNote Note, Func<IReadOnlyList<RevealedValue>> Open)
{
    /// <summary>Whether a reason names whom the record is about; it would stand unsealed in the audit log, and is refused.</summary>
    public Func<string, bool> Names { get; init; } = _ => false;
}
