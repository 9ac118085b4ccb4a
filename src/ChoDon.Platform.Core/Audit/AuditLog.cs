using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Core.Audit;

/// <summary>Notes what whoever is at work in this scope does.</summary>
public sealed class AuditLog(PlatformDatabase database, IAccess access, TimeProvider time) : IAuditLog
{
    public async Task AppendAsync(AuditNote note, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await AppendAsync(context, note, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Appends in the context's open transaction, so that the change and its note are on disk together. Call it
    /// after the change was saved and before the commit.
    /// </summary>
    public Task AppendAsync(PlatformDbContext context, AuditNote note, CancellationToken cancellationToken) =>
        AuditChain.AppendAsync(context, time.UtcNow(), access.Actor, note, cancellationToken);
}
