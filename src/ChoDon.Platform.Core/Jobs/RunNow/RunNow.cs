using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Has a job run at a person's request: now, for a past month or day, or once more after it failed.</summary>
public sealed class RunNow(
    PlatformDatabase database, JobDirectory jobs, JobPlaces places, IJobTrigger trigger, TimeProvider time)
{
    /// <param name="slot">The slot of a past period in UTC; null for this moment.</param>
    public async Task<RunNowResult> AskAsync(
        string moduleId, string jobId, Guid districtId, Actor requestedBy, DateTime? slot, CancellationToken cancellationToken)
    {
        var now = WholeSecond(time.UtcNow());
        var due = WholeSecond(slot ?? now);
        if (jobs.Find(moduleId, jobId) is not { } job || !places.Has(job, districtId))
            return new RunNowResult(RunNowOutcome.Unknown, null, due);
        if (due > now)
            return new RunNowResult(RunNowOutcome.NotDueYet, null, due);
        var result = await QueueAsync(NewRun.Of(moduleId, jobId, districtId, due, now, requestedBy.Name), requestedBy, now, cancellationToken);
        if (result.Outcome == RunNowOutcome.Queued)
            trigger.Poke();
        return result;
    }

    /// <summary>Has the job run as it did (or should have done) after the end of the month.</summary>
    public Task<RunNowResult> AskForMonthAsync(
        string moduleId, string jobId, Guid districtId, Actor requestedBy, Month month, CancellationToken cancellationToken) =>
        AskForAsync(moduleId, jobId, districtId, requestedBy, cron => JobSlots.After(cron, month), cancellationToken);

    /// <summary>Has the job run as it did (or should have done) on the day.</summary>
    public Task<RunNowResult> AskForDayAsync(
        string moduleId, string jobId, Guid districtId, Actor requestedBy, DateOnly day, CancellationToken cancellationToken) =>
        AskForAsync(moduleId, jobId, districtId, requestedBy, cron => JobSlots.On(cron, day), cancellationToken);

    internal static string Show(DateTime slot) =>
        VietnamTime.ToLocal(slot).ToString("dd'/'MM'/'yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A period has the slot that it has by the schedule of now.</summary>
    private async Task<RunNowResult> AskForAsync(
        string moduleId, string jobId, Guid districtId, Actor requestedBy, Func<string, DateTime> slotBy, CancellationToken cancellationToken)
    {
        if (jobs.Find(moduleId, jobId) is not { } job)
            return new RunNowResult(RunNowOutcome.Unknown, null, time.UtcNow());
        await using var context = database.NewContext();
        var own = await context.JobSchedules
            .Where(row => row.ModuleId == moduleId && row.JobId == jobId && row.DistrictId == districtId)
            .Select(row => row.OwnCron)
            .SingleOrDefaultAsync(cancellationToken);
        var cron = own ?? job.Definition.Cron;
        return JobSlots.FaultOf(cron, time.UtcNow()) is null
            ? await AskAsync(moduleId, jobId, districtId, requestedBy, slotBy(cron), cancellationToken)
            : new RunNowResult(RunNowOutcome.NoSchedule, null, time.UtcNow());
    }

    private async Task<RunNowResult> QueueAsync(NewRun asked, Actor by, DateTime now, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var result = await QueueAsync(context, asked, now, cancellationToken);
        if (result.Outcome == RunNowOutcome.Queued)
        {
            var note = new AuditNote(
                "job.run-now", $"{asked.Run.ModuleId}/{asked.Run.JobId}", JobPlaces.UnitOf(asked.Run.DistrictId), Show(asked.Run.DueSlot));
            await AuditChain.AppendAsync(context, time.UtcNow(), by, note, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static async Task<RunNowResult> QueueAsync(
        PlatformDbContext context, NewRun asked, DateTime now, CancellationToken cancellationToken)
    {
        var slot = asked.Run.DueSlot;
        if (await asked.AddIfNewAsync(context, cancellationToken))
            return new RunNowResult(RunNowOutcome.Queued, asked.Run.Id, slot);

        var (moduleId, jobId, districtId) = (asked.Run.ModuleId, asked.Run.JobId, asked.Run.DistrictId);
        var existing = context.JobRuns.Where(run =>
            run.ModuleId == moduleId && run.JobId == jobId && run.DistrictId == districtId && run.DueSlot == slot);
        var revived = await existing
            .Where(run => run.Status == JobRunStatus.Failed || run.Status == JobRunStatus.Skipped || run.Status == JobRunStatus.Cancelled ||
                          (run.Status == JobRunStatus.Pending && run.NotBefore > now))
            .ExecuteUpdateAsync(
                run => run
                    .SetProperty(again => again.Status, JobRunStatus.Pending)
                    .SetProperty(again => again.RequestedBy, asked.Run.RequestedBy)
                    .SetProperty(again => again.NotBefore, now)
                    .SetProperty(again => again.Attempt, 0)
                    .SetProperty(again => again.CancelRequestedAt, (DateTime?)null)
                    .SetProperty(again => again.CancelRequestedBy, (string?)null)
                    .SetProperty(again => again.FinishedAt, (DateTime?)null),
                cancellationToken);
        var found = await existing.Select(run => new { run.Id, run.Status }).SingleAsync(cancellationToken);
        if (revived == 1)
            await RunLog.AddAsync(context, found.Id, now, RunEvent.AskedAgain(asked.Run.RequestedBy ?? ""), cancellationToken);
        var outcome = revived == 1 ? RunNowOutcome.Queued
            : found.Status == JobRunStatus.Succeeded ? RunNowOutcome.AlreadyDone
            : RunNowOutcome.AlreadyQueued;
        return new RunNowResult(outcome, found.Id, slot);
    }

    private static DateTime WholeSecond(DateTime moment) =>
        new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
}
