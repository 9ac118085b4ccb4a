namespace ChoDon.Platform.Core.Jobs;

/// <summary>One look at the clock: schedules are brought up to date and due slots become runs.</summary>
public sealed class JobRound
{
    private readonly JobSchedules _schedules;
    private readonly JobLedger _ledger;

    internal JobRound(JobSchedules schedules, JobLedger ledger)
    {
        _schedules = schedules;
        _ledger = ledger;
    }

    /// <summary>The runs to be executed now, oldest first.</summary>
    public async Task<IReadOnlyList<Guid>> NextAsync(CancellationToken cancellationToken)
    {
        await _schedules.SyncAsync(cancellationToken);
        await _ledger.ClaimDueAsync(cancellationToken);
        return await _ledger.RunnableAsync(cancellationToken);
    }
}
