using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>
/// Ends a run at a person's request. One that waits ends at once; one that runs is told by its heartbeat, whichever
/// process it runs in. It is not tried again by itself.
/// </summary>
public sealed class CancelRun(PlatformDatabase database, TimeProvider time)
{
    public async Task<CancelOutcome> AskAsync(JobRun run, Actor by, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var outcome = await AskAsync(context, run.Id, by.Name, now, cancellationToken);
        if (outcome == CancelOutcome.AlreadyOver)
            return outcome;
        var happened = outcome == CancelOutcome.Cancelled ? RunEvent.Cancelled(by.Name) : RunEvent.CancelRequested(by.Name);
        await RunLog.AddAsync(context, run.Id, now, happened, cancellationToken);
        var note = new AuditNote(
            "job.cancelled", $"{run.ModuleId}/{run.JobId}", JobPlaces.UnitOf(run.DistrictId), RunNow.Show(run.DueSlot));
        await AuditChain.AppendAsync(context, now, by, note, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcome;
    }

    private static async Task<CancelOutcome> AskAsync(
        PlatformDbContext context, Guid id, string by, DateTime now, CancellationToken cancellationToken)
    {
        var run = context.JobRuns.Where(row => row.Id == id && row.CancelRequestedAt == null);
        var ended = await run
            .Where(row => row.Status == JobRunStatus.Pending)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.Status, JobRunStatus.Cancelled)
                    .SetProperty(row => row.FinishedAt, now)
                    .SetProperty(row => row.CancelRequestedAt, now)
                    .SetProperty(row => row.CancelRequestedBy, by),
                cancellationToken);
        if (ended == 1)
            return CancelOutcome.Cancelled;
        var asked = await run
            .Where(row => row.Status == JobRunStatus.Running)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.CancelRequestedAt, now)
                    .SetProperty(row => row.CancelRequestedBy, by),
                cancellationToken);
        return asked == 1 ? CancelOutcome.Requested : CancelOutcome.AlreadyOver;
    }
}
