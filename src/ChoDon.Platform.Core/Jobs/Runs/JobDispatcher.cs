using System.Collections.Concurrent;
using Autofac;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Access;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Carries out one run: claims it, asks the gate, runs the job in a scope of its own, and records the end.</summary>
public sealed class JobDispatcher
{
    private readonly JobLedger _ledger;
    private readonly JobDirectory _jobs;
    private readonly IModuleGate _gate;
    private readonly ILifetimeScope _scope;
    private readonly TimeProvider _time;
    private readonly ILogger<JobDispatcher> _log;

    /// <summary>
    /// What this process is at work on. When the computer was asleep the leases of these runs are over, but their holder
    /// lives and renews them: only another process could think otherwise.
    /// </summary>
    private readonly ConcurrentDictionary<Guid, bool> _atWork = new();

    internal JobDispatcher(
        JobLedger ledger, JobDirectory jobs, IModuleGate gate, ILifetimeScope scope, TimeProvider time, ILogger<JobDispatcher> log)
    {
        _ledger = ledger;
        _jobs = jobs;
        _gate = gate;
        _scope = scope;
        _time = time;
        _log = log;
    }

    /// <summary>True when this call ran the run; false when it was not to be had, e.g. because another process has it.</summary>
    public async Task<bool> ExecuteAsync(Guid runId, CancellationToken cancellationToken)
    {
        if (!_atWork.TryAdd(runId, true))
            return false;
        try
        {
            return await ClaimAndExecuteAsync(runId, cancellationToken);
        }
        finally
        {
            _atWork.TryRemove(runId, out _);
        }
    }

    private async Task<bool> ClaimAndExecuteAsync(Guid runId, CancellationToken cancellationToken)
    {
        if (await _ledger.ClaimRunAsync(runId, cancellationToken) is not { } lease)
            return false;
        try
        {
            await ExecuteAsync(lease, cancellationToken);
        }
        catch (LeaseLostException lost)
        {
            _log.LogWarning("{Reason}", lost.Message);
        }

        return true;
    }

    private async Task ExecuteAsync(RunLease lease, CancellationToken cancellationToken)
    {
        var run = lease.Run;
        if (_jobs.Find(run.ModuleId, run.JobId) is not { } job)
        {
            await lease.SkipAsync(
                RunEvent.NotDeclared(run.ModuleId, run.JobId), $"No ready module declares the job {run.ModuleId}/{run.JobId}.");
            return;
        }

        if (!job.BelongsToHost && !_gate.IsOpen(run.ModuleId, run.DistrictId))
        {
            await lease.SkipAsync(RunEvent.GateClosed);
            return;
        }

        await using var heartbeat = Heartbeat.Start(lease, _time, cancellationToken);
        try
        {
            await RunAsync(job, lease, heartbeat.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await lease.GiveBackAsync();
            return;
        }
        catch (Exception exception) when (exception is not LeaseLostException)
        {
            heartbeat.ThrowIfLost();
            if (await lease.CancelRequestedByAsync(CancellationToken.None) is { } by)
            {
                await lease.CancelAsync(by);
                return;
            }

            _log.LogError(exception, "Job {Module}/{Job} failed at attempt {Attempt}", run.ModuleId, run.JobId, run.Attempt);
            await lease.FailAsync(ErrorWords.Of(exception));
            return;
        }

        await lease.SucceedAsync();
    }

    private async Task RunAsync(KnownJob job, RunLease lease, CancellationToken cancellationToken)
    {
        await using var scope = _scope.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work($"job {lease.Run.ModuleId}/{lease.Run.JobId}");
        var context = new JobRunContext(
            lease.Run.DistrictId,
            lease.Run.DueSlot,
            percent => lease.ReportProgressAsync(percent, cancellationToken))
        {
            WriteNote = (key, values) => lease.NoteAsync(key, values, cancellationToken),
        };
        await ((IPlatformJob)scope.Resolve(job.JobType)).RunAsync(context, cancellationToken);
    }
}
