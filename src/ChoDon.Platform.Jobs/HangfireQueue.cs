using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Jobs;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Jobs;

/// <summary>Puts calls of <see cref="LedgerTrigger"/> into Hangfire.</summary>
internal sealed class HangfireQueue(JobStorage storage, TimeProvider time, ILogger<HangfireQueue> log) : IJobTrigger
{
    /// <summary>A run that waits longer in the queue is put there once more, in case its call was lost.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly BackgroundJobClient _client = new(storage);
    private readonly ConcurrentDictionary<Guid, DateTime> _waiting = new();

    public void Poke() => Tick("asked");

    public void Tick(string reason)
    {
        try
        {
            _client.Enqueue<LedgerTrigger>(trigger => trigger.Tick(reason));
        }
        catch (BackgroundJobClientException exception)
        {
            log.LogWarning(exception, "The tick could not be called; the next one comes within a minute");
        }
    }

    public void SendMail(string reason) => _client.Enqueue<LedgerTrigger>(trigger => trigger.SendMail(reason));

    public void Run(Guid runId)
    {
        var now = time.UtcNow();
        if (_waiting.TryGetValue(runId, out var since) && (now - since).Duration() < Patience)
            return;
        _waiting[runId] = now;
        var id = runId.ToString("D");
        _client.Enqueue<LedgerTrigger>(trigger => trigger.Run(id));
        foreach (var old in _waiting.Where(waiting => (now - waiting.Value).Duration() >= Patience))
            _waiting.TryRemove(old);
    }

    /// <summary>The run's call has arrived.</summary>
    public void Taken(Guid runId) => _waiting.TryRemove(runId, out _);
}
