using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Audit.Verify;

/// <summary>
/// Walks along the chain, a page of rows at a time, up to the first fault. Others may write meanwhile: what they add
/// is looked at, too.
/// </summary>
public sealed class AuditVerification(PlatformDatabase database)
{
    private const int RowsAPage = 1000;

    /// <param name="kept">Heads that were kept outside the database.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public async Task<AuditVerdict> RunAsync(IReadOnlyCollection<AuditMark> kept, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var walk = new AuditWalk(kept);
        while (true)
        {
            var before = walk.End;
            await FollowAsync(context, walk, cancellationToken);
            var head = await AuditMark.ReadHeadAsync(context, cancellationToken);

            // The head was read after the rows: while it is ahead and rows still come, somebody is writing.
            if (walk.Fault is not null || walk.End == before || head is null || head.Number <= walk.End.Number)
                return walk.Finish(head);
        }
    }

    public async Task<AuditMark?> HeadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await AuditMark.ReadHeadAsync(context, cancellationToken);
    }

    private static async Task FollowAsync(PlatformDbContext context, AuditWalk walk, CancellationToken cancellationToken)
    {
        List<AuditEntry> page;
        do
        {
            // From below the first number, so that a row slipped in before it is found.
            var after = walk.End.Number == 0 ? long.MinValue : walk.End.Number;
            page = await context.AuditEntries.AsNoTracking()
                .Where(entry => entry.Number > after)
                .OrderBy(entry => entry.Number)
                .Take(RowsAPage)
                .ToListAsync(cancellationToken);
            page.ForEach(walk.Step);
        }
        while (page.Count == RowsAPage && walk.Fault is null);
    }
}
