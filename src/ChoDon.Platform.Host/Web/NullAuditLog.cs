using ChoDon.Platform.Abstractions.Audit;

namespace ChoDon.Platform.Host.Web;

/// <summary>Stands where no audit log is kept.</summary>
internal sealed class NullAuditLog : IAuditLog
{
    public Task AppendAsync(AuditNote note, CancellationToken cancellationToken) => Task.CompletedTask;
}
