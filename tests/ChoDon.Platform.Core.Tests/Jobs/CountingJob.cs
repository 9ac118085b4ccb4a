using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Jobs;

namespace ChoDon.Platform.Core.Tests.Jobs;

/// <summary>Notes each run, and does what the test says.</summary>
internal sealed class CountingJob(CountingJob.Script script) : IPlatformJob
{
    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        script.Slots.Enqueue(run.DueSlot);
        await script.Work(run, cancellationToken);
    }

    internal sealed class Script
    {
        public ConcurrentQueue<DateTime> Slots { get; } = [];

        public Func<JobRunContext, CancellationToken, Task> Work { get; set; } = (_, _) => Task.CompletedTask;
    }
}
