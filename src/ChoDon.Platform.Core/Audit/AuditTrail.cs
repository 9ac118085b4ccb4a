using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Audit;

internal sealed class AuditTrail(PlatformDatabase database) : IAuditTrail
{
    private const int Most = 100;

    public async Task<IReadOnlyList<AuditTrailLine>> OfAsync(string subject, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await context.AuditEntries.AsNoTracking()
            .Where(entry => entry.Subject == subject)
            .OrderByDescending(entry => entry.Number)
            .Take(Most)
            .Select(entry => new AuditTrailLine(entry.At, entry.ActorName, entry.Action, entry.Detail))
            .ToListAsync(cancellationToken);
    }
}
