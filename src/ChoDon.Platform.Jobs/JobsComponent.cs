using Autofac;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Notices;
using Hangfire;
using Microsoft.Extensions.Hosting;

namespace ChoDon.Platform.Jobs;

/// <summary>What wakes the ledger. Needs the ledger's and the mail's components beside it.</summary>
public sealed class JobsComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.Register(scope => HangfireStorage.For(scope.Resolve<PlatformDatabase>())).As<JobStorage>().SingleInstance();
        builder.RegisterType<HangfireQueue>().AsSelf().As<IJobTrigger>().SingleInstance();
        builder.RegisterType<StopSignal>().SingleInstance();
        builder.RegisterType<JobsHealth>().SingleInstance();
        builder.RegisterType<TickNotices>().As<INoticeSource>().SingleInstance();
        builder.RegisterType<ScopeActivator>().SingleInstance();
        builder.Register(scope => new LedgerTrigger(
            scope.Resolve<JobRound>(),
            scope.Resolve<JobDispatcher>(),
            scope.Resolve<OutboxSender>(),
            scope.Resolve<HangfireQueue>(),
            scope.Resolve<JobsHealth>(),
            scope.Resolve<StopSignal>(),
            scope.Resolve<TimeProvider>())).SingleInstance();
        builder.RegisterType<HangfireService>().As<IHostedService>().SingleInstance();
    }
}
