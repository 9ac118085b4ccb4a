using Autofac;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Schedules, the ledger of runs, and what executes a run.</summary>
public sealed class JobLedgerComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<JobDirectory>().SingleInstance();
        builder.RegisterType<JobSchedules>().SingleInstance();
        builder.RegisterType<JobLedger>().SingleInstance();
        builder.RegisterType<RunNow>().SingleInstance();
        builder.RegisterType<JobPlaces>().SingleInstance();
        builder.RegisterType<CancelRun>().SingleInstance();
        builder.Register(scope => new ChangeSchedule(
            scope.Resolve<PlatformDatabase>(), scope.Resolve<JobSchedules>(), scope.Resolve<TimeProvider>())).SingleInstance();
        builder.RegisterType<JobWords>();
        builder.RegisterType<JobsOverview>();
        builder.RegisterType<JobReader>();
        builder.RegisterType<RunReader>();
        builder.RegisterType<NoTrigger>().As<IJobTrigger>().SingleInstance().PreserveExistingDefaults();
        builder.Register(scope => new JobRound(scope.Resolve<JobSchedules>(), scope.Resolve<JobLedger>())).SingleInstance();
        builder.Register(scope => new JobDispatcher(
            scope.Resolve<JobLedger>(),
            scope.Resolve<JobDirectory>(),
            scope.Resolve<IModuleGate>(),
            scope.Resolve<ILifetimeScope>(),
            scope.Resolve<TimeProvider>(),
            scope.Resolve<ILogger<JobDispatcher>>())).SingleInstance();
        builder.RegisterType<ComputedFigures>().SingleInstance();
        builder.RegisterType<MonthlyAggregation>();
        builder.RegisterInstance(MonthlyAggregation.Declaration);
    }
}
