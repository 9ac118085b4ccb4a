using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Running;
using ChoDon.Platform.Core.Import.Steps;
using Microsoft.Extensions.Hosting;

namespace ChoDon.Platform.Core.Import;

/// <summary>Imports from spreadsheets. The host brings the database, the modules, the grants and the cipher.</summary>
public sealed class ImportComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<ImportDirectory>().SingleInstance();
        builder.RegisterType<ImportVault>().SingleInstance();
        builder.RegisterType<ImportSignal>().SingleInstance();
        builder.RegisterType<ImportLeases>().SingleInstance();
        builder.RegisterType<ImportWork>().SingleInstance();
        builder.RegisterType<ImportCheck>().SingleInstance();
        builder.RegisterType<ImportApply>().SingleInstance();
        builder.RegisterType<ImportUndo>().SingleInstance();
        builder.RegisterType<ImportSweep>().SingleInstance();
        builder.RegisterType<ImportWorker>().AsSelf().As<IHostedService>().SingleInstance();
        builder.Register(scope => new ImportDesk(
            scope.Resolve<PlatformDatabase>(),
            scope.Resolve<ImportVault>(),
            scope.Resolve<ImportSignal>(),
            scope.Resolve<IAccess>(),
            scope.Resolve<TimeProvider>())).InstancePerLifetimeScope();
    }
}
