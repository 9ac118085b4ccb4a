using System.Collections.Concurrent;
using System.Diagnostics;
using ChoDon.Platform.Abstractions.Jobs;

namespace ChoDon.Platform.Jobs.Tests;

/// <summary>Notes when it ran, in whichever process.</summary>
internal sealed class WaitingJob(WaitingJob.Notes notes) : IPlatformJob
{
    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        notes.Ran.Enqueue((run.DueSlot, Stopwatch.GetTimestamp()));
        await notes.Work(cancellationToken);
    }

    internal sealed class Notes
    {
        public ConcurrentQueue<(DateTime Slot, long At)> Ran { get; } = [];

        public Func<CancellationToken, Task> Work { get; set; } = _ => Task.CompletedTask;
    }
}
