using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Jobs;

namespace ChoDon.JobHost;

/// <summary>Asks several times a second that the slot of this minute be run, of whichever district, and wakes the tick.</summary>
internal sealed class ImpatientPerson(RunNow runNow, IJobTrigger trigger, FixedUnits units, TimeProvider time)
{
    private static readonly Actor Name = new(null, "nguoi-nong-voi");

    public async Task AskUntilAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var now = time.UtcNow();
            var slot = now - TimeSpan.FromTicks(now.Ticks % TimeSpan.TicksPerMinute);
            var district = units.Districts[Random.Shared.Next(units.Districts.Count)];
            await runNow.AskAsync(HandModules.ModuleId, NotedJob.Id, district.Id, Name, slot, CancellationToken.None);
            trigger.Poke();
            await Task.Delay(Random.Shared.Next(100, 300), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
