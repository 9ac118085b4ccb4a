using ChoDon.Platform.Abstractions.Audit;

namespace ChoDon.Modules.Rehabilitation.Tests.Support;

/// <summary>Keeps what was noted.</summary>
internal sealed class KeptAudit : IAuditLog
{
    public List<AuditNote> Notes { get; } = [];

    public Task AppendAsync(AuditNote note, CancellationToken cancellationToken)
    {
        Notes.Add(note);
        return Task.CompletedTask;
    }
}
