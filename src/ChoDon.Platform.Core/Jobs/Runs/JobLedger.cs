using System.Linq.Expressions;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>
/// Decides what runs, and that it runs once. Whatever wakes it may come twice, late or never: the rows are the truth.
/// </summary>
internal sealed class JobLedger(PlatformDatabase database, JobDirectory jobs, JobPlaces places, TimeProvider time)
{
    /// <summary>A run of a process that died is free again after this time. Living runs renew their lease.</summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(1);

    private const int MostAtOnce = 1000;

    /// <summary>Writes a run for every slot that is due, and moves the schedules on, all or nothing.</summary>
    /// <returns>The number of new runs.</returns>
    public async Task<int> ClaimDueAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var context = database.NewContext();
        if (!await context.JobSchedules.AnyAsync(schedule => schedule.NextDue <= now, cancellationToken))
            return 0;

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var due = await context.JobSchedules.AsNoTracking()
            .Where(schedule => schedule.NextDue <= now)
            .OrderBy(schedule => schedule.Id)
            .ToListAsync(cancellationToken);
        var added = 0;
        foreach (var schedule in due)
        {
            if (jobs.Find(schedule.ModuleId, schedule.JobId) is not { } job || !places.Has(job, schedule.DistrictId))
                continue;

            // A schedule that cannot be used is told of where people look; the others go on.
            var cron = schedule.OwnCron ?? job.Definition.Cron;
            if (JobSlots.FaultOf(cron, now) is null)
                added += await ClaimAsync(context, schedule, DueSlots.Of(schedule, cron, job.Definition.CatchUp, now), now, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return added;
    }

    /// <summary>Runs that someone may claim now, oldest slot first.</summary>
    public async Task<IReadOnlyList<Guid>> RunnableAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var context = database.NewContext();
        await ShortenLeasesAsync(context, now, cancellationToken);
        await FailExhaustedAsync(context, now, cancellationToken);
        await EndCancelledAsync(context, now, cancellationToken);
        return await Claimable(context, now)
            .OrderBy(run => run.DueSlot)
            .ThenBy(run => run.Id)
            .Select(run => run.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes a run for this process, or answers null when it is not to be had (any more).</summary>
    public async Task<RunLease?> ClaimRunAsync(Guid runId, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var owner = LeaseOwners.New();
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var fromTheDead = await context.JobRuns.AnyAsync(run => run.Id == runId && run.Status == JobRunStatus.Running, cancellationToken);
        var taken = await Claimable(context, now)
            .Where(run => run.Id == runId)
            .ExecuteUpdateAsync(
                run => run
                    .SetProperty(claimed => claimed.Status, JobRunStatus.Running)
                    .SetProperty(claimed => claimed.LeaseOwner, owner)
                    .SetProperty(claimed => claimed.LeaseUntil, now + LeaseTime)
                    .SetProperty(claimed => claimed.FencingToken, claimed => claimed.FencingToken + 1)
                    .SetProperty(claimed => claimed.Attempt, claimed => claimed.Attempt + 1)
                    .SetProperty(claimed => claimed.Progress, 0)
                    .SetProperty(claimed => claimed.StartedAt, now)
                    .SetProperty(claimed => claimed.FinishedAt, (DateTime?)null),
                cancellationToken);
        if (taken == 0)
            return null;

        // The owner's name is new for each claim: whoever came in between would be seen here.
        var claimed = await context.JobRuns.AsNoTracking()
            .SingleOrDefaultAsync(run => run.Id == runId && run.LeaseOwner == owner, cancellationToken);
        if (claimed is null)
            return null;
        await RunLog.AddAsync(context, runId, now, RunEvent.Claimed(LeaseOwners.Process, claimed.Attempt, fromTheDead), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new RunLease(database, time, claimed);
    }

    /// <summary>A wait that reaches further ahead than any does was begun before the clock was set back, and is over.</summary>
    private static IQueryable<JobRun> Claimable(PlatformDbContext context, DateTime now)
    {
        var longestWait = now + RetryDelays.Longest;
        return context.JobRuns.Where(run => run.CancelRequestedAt == null &&
            ((run.Status == JobRunStatus.Pending && (run.NotBefore <= now || run.NotBefore > longestWait || run.Attempt == 0)) ||
            (run.Status == JobRunStatus.Running && run.LeaseUntil < now && run.Attempt < RetryDelays.MostAttempts)));
    }

    private static async Task<int> ClaimAsync(
        PlatformDbContext context, JobSchedule schedule, DueSlots due, DateTime now, CancellationToken cancellationToken)
    {
        var moved = await context.JobSchedules
            .Where(row => row.Id == schedule.Id && row.NextDue == schedule.NextDue)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(next => next.NextDue, due.NextDue)
                    .SetProperty(next => next.Stamp, Guid.CreateVersion7()),
                cancellationToken);
        if (moved == 0)
            return 0;
        var added = 0;
        foreach (var slot in due.Slots)
        {
            var run = NewRun.Of(schedule.ModuleId, schedule.JobId, schedule.DistrictId, slot, now, requestedBy: null);
            added += await run.AddIfNewAsync(context, cancellationToken) ? 1 : 0;
        }

        return added;
    }

    /// <summary>
    /// A lease that ends later than any can was taken before the clock was set back. A holder that lives renews it in time;
    /// one that died shall not hold the run until the clock has caught up.
    /// </summary>
    private static Task<int> ShortenLeasesAsync(PlatformDbContext context, DateTime now, CancellationToken cancellationToken)
    {
        var latest = now + LeaseTime;
        return context.JobRuns
            .Where(run => run.Status == JobRunStatus.Running && run.LeaseUntil > latest)
            .ExecuteUpdateAsync(run => run.SetProperty(held => held.LeaseUntil, latest), cancellationToken);
    }

    /// <summary>A run whose process died at every attempt is not tried for ever.</summary>
    private static Task FailExhaustedAsync(PlatformDbContext context, DateTime now, CancellationToken cancellationToken) =>
        EndAsync(
            context,
            run => run.Status == JobRunStatus.Running && run.LeaseUntil < now && run.Attempt >= RetryDelays.MostAttempts,
            JobRunStatus.Failed,
            "The process ended while the job was running, at every attempt.",
            _ => RunEvent.ProcessDied,
            now,
            cancellationToken);

    /// <summary>Whoever executed it let go of it, or died, before they saw that it was to end.</summary>
    private static Task EndCancelledAsync(PlatformDbContext context, DateTime now, CancellationToken cancellationToken) =>
        EndAsync(
            context,
            run => run.CancelRequestedAt != null
                && (run.Status == JobRunStatus.Pending || (run.Status == JobRunStatus.Running && run.LeaseUntil < now)),
            JobRunStatus.Cancelled,
            null,
            run => RunEvent.Cancelled(run.CancelRequestedBy ?? ""),
            now,
            cancellationToken);

    private static async Task EndAsync(
        PlatformDbContext context,
        Expression<Func<JobRun, bool>> which,
        JobRunStatus status,
        string? error,
        Func<JobRun, RunEvent> happened,
        DateTime now,
        CancellationToken cancellationToken)
    {
        foreach (var found in await context.JobRuns.AsNoTracking().Where(which).Take(MostAtOnce).ToListAsync(cancellationToken))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var ended = await context.JobRuns
                .Where(which)
                .Where(run => run.Id == found.Id && run.FencingToken == found.FencingToken)
                .ExecuteUpdateAsync(
                    run => run
                        .SetProperty(row => row.Status, status)
                        .SetProperty(row => row.FencingToken, row => row.FencingToken + 1)
                        .SetProperty(row => row.LeaseOwner, (string?)null)
                        .SetProperty(row => row.LeaseUntil, (DateTime?)null)
                        .SetProperty(row => row.FinishedAt, now)
                        .SetProperty(row => row.Error, error),
                    cancellationToken);
            if (ended == 0)
                continue;
            await RunLog.AddAsync(context, found.Id, now, happened(found), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }
}
