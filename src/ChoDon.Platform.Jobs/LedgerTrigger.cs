using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using Hangfire;

namespace ChoDon.Platform.Jobs;

/// <summary>
/// All that Hangfire ever stores: calls of this type with texts. What is to be done stands in our own tables,
/// so that a call that is lost, late or repeated changes nothing.
/// </summary>
[AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
public sealed class LedgerTrigger
{
    /// <summary>A tick hands out so many runs at a time that after these there may be room for more.</summary>
    private const int Many = 250;

    private readonly JobRound _round;
    private readonly JobDispatcher _dispatcher;
    private readonly OutboxSender _outbox;
    private readonly HangfireQueue _queue;
    private readonly JobsHealth _health;
    private readonly StopSignal _stop;
    private readonly TimeProvider _time;
    private readonly Turnstile _tick = new();
    private readonly Turnstile _mail = new();
    private int _runs;

    internal LedgerTrigger(
        JobRound round,
        JobDispatcher dispatcher,
        OutboxSender outbox,
        HangfireQueue queue,
        JobsHealth health,
        StopSignal stop,
        TimeProvider time)
    {
        _round = round;
        _dispatcher = dispatcher;
        _outbox = outbox;
        _queue = queue;
        _health = health;
        _stop = stop;
        _time = time;
    }

    /// <summary>Looks at the clock and hands out what is due. The reason is for the log.</summary>
    [Queue(Queues.Tick)]
    public Task Tick(string reason) => _tick.PassAsync(TickAsync);

    /// <summary>Executes a run, if it is still to be had.</summary>
    [Queue(Queues.Work)]
    public async Task Run(string runId)
    {
        var id = Guid.Parse(runId);
        _queue.Taken(id);
        if (await _dispatcher.ExecuteAsync(id, _stop.Token) && await _outbox.AnyDueAsync(_stop.Token))
            _queue.SendMail("run ended");
        if (Interlocked.Increment(ref _runs) % Many == 0)
            _queue.Tick("many ran");
    }

    /// <summary>Sends what waits in the outbox.</summary>
    [Queue(Queues.Mail)]
    public Task SendMail(string reason) => _mail.PassAsync(() => _outbox.SendDueAsync(_stop.Token));

    private async Task TickAsync()
    {
        _health.Started(_time.UtcNow());
        try
        {
            foreach (var run in await _round.NextAsync(_stop.Token))
                _queue.Run(run);
            if (await _outbox.AnyDueAsync(_stop.Token))
                _queue.SendMail("tick");
            _health.Ended(_time.UtcNow());
        }
        catch (Exception exception)
        {
            _health.Failed(exception.Message);
            throw;
        }
    }
}
