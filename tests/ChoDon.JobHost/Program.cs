using System.Runtime.InteropServices;
using Autofac;
using ChoDon.JobHost;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Jobs;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// The jobs and the mail of a host, composed as the host composes them, without pages: it starts fast, so that it can be killed often.
var options = JobHostOptions.Read(args);
using var notes = new EffectNotes(options.NotesFolder);
using var log = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole(console => console.SingleLine = true));
var simulated = new ManualClock(options.Origin);
using var house = new JobsHouse(
    options.Database,
    NotedJob.Units(options.Districts),
    options.IsSimulation ? simulated : options.Clock,
    options.Mail,
    options.IsSimulation ? LeapMonth.Declare : NotedJob.Declare,
    builder =>
    {
        builder.RegisterInstance(options);
        builder.RegisterInstance(notes).ExternallyOwned();
        builder.RegisterInstance(log).As<ILoggerFactory>().ExternallyOwned();
        builder.RegisterModule<JobsComponent>();
    });
using var stop = new CancellationTokenSource();
using var signal = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
{
    context.Cancel = true;
    stop.Cancel();
});
Console.WriteLine("ready");
if (options.IsSimulation)
{
    await LeapMonth.PassAsync(house, simulated);
    Console.WriteLine($"Local time: {TimeZoneInfo.Local.Id}");
    return;
}

var service = house.Resolve<IHostedService>();
await service.StartAsync(default);
if (options.IsImpatient)
    await new ImpatientPerson(house.Resolve<RunNow>(), house.Resolve<IJobTrigger>(), house.Units, options.Clock).AskUntilAsync(stop.Token);
else
    await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
await service.StopAsync(default);
