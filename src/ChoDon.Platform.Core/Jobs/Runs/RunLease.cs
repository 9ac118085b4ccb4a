using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>
/// The right to write to a run. Every write names the fencing token; with an older one it throws
/// <see cref="LeaseLostException"/> and changes nothing.
/// </summary>
internal sealed class RunLease(PlatformDatabase database, TimeProvider time, JobRun run)
{
    private const int LongestError = 2000;

    private int _progress;

    /// <summary>The run as it was claimed.</summary>
    public JobRun Run => run;

    public Task RenewAsync(CancellationToken cancellationToken)
    {
        var until = time.UtcNow() + JobLedger.LeaseTime;
        return WriteAsync(set => set.SetProperty(row => row.LeaseUntil, until), null, cancellationToken);
    }

    public Task ReportProgressAsync(int percent, CancellationToken cancellationToken)
    {
        var progress = Math.Clamp(percent, 0, 100);
        if (progress == Interlocked.Exchange(ref _progress, progress))
            return Task.CompletedTask;
        return WriteAsync(set => set.SetProperty(row => row.Progress, progress), null, cancellationToken);
    }

    /// <summary>A line of the job itself in the log of the run.</summary>
    public async Task NoteAsync(string textKey, object[] values, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await RunLog.AddNoteAsync(context, run.Id, time.UtcNow(), textKey, values, cancellationToken);
    }

    /// <summary>Who wants the run to end; null when nobody does.</summary>
    public async Task<string?> CancelRequestedByAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await context.JobRuns
            .Where(row => row.Id == run.Id && row.CancelRequestedAt != null)
            .Select(row => row.CancelRequestedBy)
            .SingleOrDefaultAsync(cancellationToken);
    }

    public Task SucceedAsync() =>
        EndAsync(JobRunStatus.Succeeded, progress: 100, error: null, RunEvent.Done(time.UtcNow() - run.StartedAt!.Value));

    /// <summary>The job was not to run; the reason is for the reader of the history.</summary>
    public Task SkipAsync(RunEvent why, string? reason = null) => EndAsync(JobRunStatus.Skipped, progress: 0, reason, why);

    /// <summary>Ended at a person's request.</summary>
    public Task CancelAsync(string by) => EndAsync(JobRunStatus.Cancelled, _progress, error: null, RunEvent.Cancelled(by));

    /// <summary>Has the run tried again later, or gives it up after the last attempt.</summary>
    public Task FailAsync(string message)
    {
        var error = message.Start(LongestError);
        return RetryDelays.After(run.Attempt) is { } delay
            ? WaitAsync(time.UtcNow() + delay, run.Attempt, error, RunEvent.FailedAndWaits(error, time.UtcNow() + delay))
            : EndAsync(JobRunStatus.Failed, _progress, error, RunEvent.GivenUp(error));
    }

    /// <summary>Leaves the run to whoever comes next, as if it had not been claimed.</summary>
    public Task GiveBackAsync() => WaitAsync(time.UtcNow(), run.Attempt - 1, run.Error, RunEvent.GivenBack);

    private Task WaitAsync(DateTime notBefore, int attempt, string? error, RunEvent happened) =>
        WriteAsync(
            set => set
                .SetProperty(row => row.Status, JobRunStatus.Pending)
                .SetProperty(row => row.NotBefore, notBefore)
                .SetProperty(row => row.Attempt, attempt)
                .SetProperty(row => row.Error, error)
                .SetProperty(row => row.LeaseOwner, (string?)null)
                .SetProperty(row => row.LeaseUntil, (DateTime?)null),
            happened,
            CancellationToken.None);

    private Task EndAsync(JobRunStatus status, int progress, string? error, RunEvent happened)
    {
        var now = time.UtcNow();
        return WriteAsync(
            set => set
                .SetProperty(row => row.Status, status)
                .SetProperty(row => row.Progress, progress)
                .SetProperty(row => row.Error, error)
                .SetProperty(row => row.FinishedAt, now)
                .SetProperty(row => row.LeaseOwner, (string?)null)
                .SetProperty(row => row.LeaseUntil, (DateTime?)null),
            happened,
            CancellationToken.None);
    }

    /// <summary>What became of the run and the line that tells it are on disk together.</summary>
    private async Task WriteAsync(
        Action<UpdateSettersBuilder<JobRun>> change, RunEvent? happened, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = happened is null ? null : await context.Database.BeginTransactionAsync(cancellationToken);
        var written = await context.JobRuns
            .Where(row => row.Id == run.Id && row.FencingToken == run.FencingToken && row.Status == JobRunStatus.Running)
            .ExecuteUpdateAsync(change, cancellationToken);
        if (written == 0)
            throw new LeaseLostException(run.Id, run.FencingToken);
        if (transaction is null || happened is null)
            return;
        await RunLog.AddAsync(context, run.Id, time.UtcNow(), happened, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
