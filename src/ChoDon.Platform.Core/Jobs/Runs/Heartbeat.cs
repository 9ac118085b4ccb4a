namespace ChoDon.Platform.Core.Jobs;

/// <summary>Renews a lease while the job runs, and cancels the job when the lease is lost.</summary>
internal sealed class Heartbeat : IAsyncDisposable
{
    private static readonly TimeSpan Interval = JobLedger.LeaseTime / 3;

    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _job;
    private readonly Task _beating;
    private LeaseLostException? _lost;

    private Heartbeat(RunLease lease, TimeProvider time, CancellationToken cancellationToken)
    {
        _job = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _beating = BeatAsync(lease, time);
    }

    /// <summary>Cancelled when the host stops or the lease is lost.</summary>
    public CancellationToken Token => _job.Token;

    public static Heartbeat Start(RunLease lease, TimeProvider time, CancellationToken cancellationToken) =>
        new(lease, time, cancellationToken);

    public void ThrowIfLost()
    {
        if (_lost is not null)
            throw _lost;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _beating;
        _job.Dispose();
        _stop.Dispose();
    }

    private async Task BeatAsync(RunLease lease, TimeProvider time)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Interval, time, _stop.Token);
                await RenewAsync(lease);
            }
        }
        catch (OperationCanceledException)
        {
            // The job has ended.
        }
        catch (LeaseLostException lost)
        {
            _lost = lost;
            await _job.CancelAsync();
        }
    }

    private async Task RenewAsync(RunLease lease)
    {
        try
        {
            await lease.RenewAsync(_stop.Token);
        }
        catch (System.Data.Common.DbException)
        {
            // A database that is busy for a moment is asked again at the next beat; the lease lasts three.
        }
    }
}
