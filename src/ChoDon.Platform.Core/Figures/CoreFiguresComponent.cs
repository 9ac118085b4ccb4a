using Autofac;
using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// Computing and reading figures. The host brings the database, the clock, the module catalog, the gate, the modules'
/// source types and the log, and says who is at work; the units come from <see cref="Units.CoreUnitsComponent"/>.
/// </summary>
public sealed class CoreFiguresComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<FigureModules>().AsSelf().SingleInstance();
        builder.RegisterType<StaleMarking>().AsSelf().SingleInstance();
        builder.RegisterType<FigureStore>().AsSelf().SingleInstance();
        builder.RegisterType<FigureComputation>().AsSelf().SingleInstance();
        builder.RegisterType<KeptCounts>().AsSelf().As<IKeptCounts>().SingleInstance();
        builder.RegisterType<PendingFigures>().AsSelf().SingleInstance();
        builder.RegisterType<FigureRefresher>().As<IFigureRefresher>().SingleInstance();
        builder.RegisterType<StaleMonths>().SingleInstance();
        builder.RegisterType<NightlyFigures>();
        builder.RegisterInstance(NightlyFigures.Declaration);
        builder.RegisterType<FigureReader>().AsSelf().SingleInstance();
        builder.RegisterType<FigureProvenance>().AsSelf().SingleInstance();
        builder.RegisterType<OpenCells>().AsSelf().SingleInstance();
        builder.RegisterType<PublicFigures>().AsSelf().As<IPublicFigures>().SingleInstance();
        builder.RegisterType<PermittedMonths>().AsSelf().InstancePerLifetimeScope();
        builder.RegisterType<PermittedFigures>().As<IFigureReader>().InstancePerLifetimeScope();
    }
}
