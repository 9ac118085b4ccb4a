using System.Collections.Concurrent;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>Wakes the worker, and lets a page wait a moment for the end of a short work. Nothing depends on either.</summary>
public sealed class ImportSignal : IDisposable
{
    private readonly SemaphoreSlim _work = new(0);
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _waiting = new();

    /// <summary>Wakes the worker and waits until it is through with the batch, or until patience ends.</summary>
    public async Task RunAsync(Guid batchId, TimeSpan patience, CancellationToken cancellationToken)
    {
        var done = _waiting.GetOrAdd(batchId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _work.Release();
        await Task.WhenAny(done.Task, Task.Delay(patience, cancellationToken));
        _waiting.TryRemove(batchId, out _);
    }

    public void Dispose() => _work.Dispose();

    internal void Done(Guid batchId)
    {
        if (_waiting.TryRemove(batchId, out var done))
            done.TrySetResult();
    }

    internal Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) =>
        _work.WaitAsync(longest, cancellationToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
}
