namespace ChoDon.Platform.Core.Jobs;

/// <summary>
/// Renews a lease while the job runs, and looks whether somebody wants the run to end. Cancels the job when the lease
/// is lost, and when they do.
/// </summary>
internal sealed class Heartbeat : IAsyncDisposable
{
    private const int BeatsPerRenewal = 10;

    private static readonly TimeSpan Interval = JobLedger.LeaseTime / 3 / BeatsPerRenewal;

    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _job;
    private readonly Task _beating;
    private LeaseLostException? _lost;

    private Heartbeat(RunLease lease, TimeProvider time, CancellationToken cancellationToken)
    {
        _job = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _beating = BeatAsync(lease, time);
    }

    /// <summary>Cancelled when the host stops, the lease is lost, or somebody wants the run to end.</summary>
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
            for (var beat = 1; ; beat++)
            {
                await Task.Delay(Interval, time, _stop.Token);
                await BeatAsync(lease, isRenewal: beat % BeatsPerRenewal == 0);
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

    private async Task BeatAsync(RunLease lease, bool isRenewal)
    {
        try
        {
            if (isRenewal)
                await lease.RenewAsync(_stop.Token);
            if (!_job.IsCancellationRequested && await lease.CancelRequestedByAsync(_stop.Token) is not null)
                await _job.CancelAsync();
        }
        catch (System.Data.Common.DbException)
        {
            // A database that is busy for a moment is asked again at the next beat; the lease lasts thirty.
        }
    }
}
