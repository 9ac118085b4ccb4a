using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Units;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Reports of units over periods.</summary>
public sealed class ReportsComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<FixedNumbers>().AsSelf().SingleInstance();
        builder.RegisterType<DistrictCalendars>().AsSelf().As<IFollower>().SingleInstance();
        builder.RegisterType<ReportDeadlines>().AsSelf().SingleInstance();
        builder.RegisterModule<ReportRemindersComponent>();
        builder.RegisterType<MapOfReports>().As<IUnitChangeRule>().SingleInstance();
        builder.RegisterType<ReportProgress>().InstancePerLifetimeScope();
        builder.Register(scope => NewTold(scope, scope.Resolve<IFigureReader>(), scope.Resolve<IAccess>().SeesSmallNumbers)).InstancePerLifetimeScope();
        builder.Register(scope => NewReader(scope, scope.Resolve<ToldFigures>())).InstancePerLifetimeScope();
        builder.Register(scope => new ReportChecks(
            scope.Resolve<ToldFigures>(), scope.Resolve<PlatformDatabase>(), scope.Resolve<IUnitDirectory>())).InstancePerLifetimeScope();
        builder.Register(scope => new PublicReportReader(
            scope.Resolve<IPublicFigures>(), scope.Resolve<FigureModules>(), scope.Resolve<IModuleCatalog>())).SingleInstance();
        builder.Register(scope => new ChangeReader(
            scope.Resolve<IFigureReader>(), scope.Resolve<FigureReader>(), scope.Resolve<IAccess>())).InstancePerLifetimeScope();
        builder.Register(scope => new ReportDesk(
            scope.Resolve<PlatformDatabase>(),
            NewReader(scope, NewTold(scope, new AllFigures(scope.Resolve<FigureReader>()), _ => true)),
            scope.Resolve<IUnitDirectory>(),
            scope.Resolve<UnitSettings>(),
            scope.Resolve<IAccess>(),
            scope.Resolve<TimeProvider>())).InstancePerLifetimeScope();
    }

    private static ReportReader NewReader(IComponentContext scope, ToldFigures told) => new(
        told, scope.Resolve<FigureProvenance>(), scope.Resolve<IModuleCatalog>(), scope.Resolve<IUnitDirectory>(), scope.Resolve<TimeProvider>());

    private static ToldFigures NewTold(IComponentContext scope, IFigureReader figures, Func<Guid, bool> seesPeople) => new(
        figures,
        scope.Resolve<FigureReader>(),
        scope.Resolve<FixedNumbers>(),
        scope.Resolve<FigureModules>(),
        scope.Resolve<IUnitDirectory>(),
        seesPeople,
        scope.Resolve<TimeProvider>());
}
